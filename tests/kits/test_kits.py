"""A kit opens only what the organizer opened, and whatever else was done to it is found."""

from __future__ import annotations

import io
import stat
import sys
import zipfile
from argparse import Namespace
from dataclasses import replace
from pathlib import Path

import msgspec
import pytest
from PIL import Image

from leaflet_studio.campaign.editing import field_text, with_field, with_new_group
from leaflet_studio.campaign.format import campaign_files, parse_campaign, write_campaign
from leaflet_studio.campaign.kit import LOCKED, MANIFEST, STATE, Locked, digest, encoded
from leaflet_studio.campaign.lock import is_locked
from leaflet_studio.campaign.model import Campaign, Event, File, Group
from leaflet_studio.campaign.photos import with_photo
from leaflet_studio.commands.batch import batch_of
from leaflet_studio.kits import carried
from leaflet_studio.kits.keys import Key, find_key, keep_key, new_key, read_key
from leaflet_studio.kits.ledger import Ledger, read_ledger, with_ledger
from leaflet_studio.kits.make import Made, kit_file_names, make_kits, packed, with_made
from leaflet_studio.kits.merge import Merged, merge_returns, received, settled
from leaflet_studio.kits.returns import SUFFIX, make_return
from leaflet_studio.problems import LeafletError
from leaflet_studio.resources import profiles_folder
from leaflet_studio.session import Session
from leaflet_studio.storage import Files, pack_archive, read_archive

KEY = Key(bytes(range(32)))
OPEN = ("event", "contact", "photo")


@pytest.fixture(scope="module")
def campaign(sample: Campaign) -> Campaign:
    """The sample in English alone, with its groups: kits of it are made fast."""
    english = sample.statement("en")
    assert english is not None
    kept = tuple(file for file in sample.files if not file.path.startswith("statements/"))
    return replace(sample, statements=(english,), files=kept)


@pytest.fixture(scope="module")
def made(campaign: Campaign) -> Made:
    return make_kits(campaign, tuple(group.id for group in campaign.groups), OPEN, KEY, Ledger())


def kit_of(made: Made, group: str = "berlin") -> Campaign:
    return parse_campaign(dict(made.kits)[group])


def edited(kit: Campaign, **texts: str) -> Campaign:
    assert kit.kit is not None
    for name, text in texts.items():
        done = with_field(kit, f"groups.{kit.kit.group}.{name}", text)
        assert not done.problems, done.problems
        kit = done.campaign
    return kit


def picture(colour: str) -> bytes:
    target = io.BytesIO()
    Image.new("RGB", (30, 20), colour).save(target, "PNG")
    return target.getvalue()


def reasons(merged: Merged) -> dict[str, str]:
    return {problem.where.file: problem.code for problem in merged.refused}


def test_only_the_open_fields_of_a_kit_can_be_edited(made: Made) -> None:
    kit = kit_of(made)
    assert not is_locked(kit, "groups.berlin.venue")
    assert edited(kit, venue="Town hall").group("berlin").event.venue == "Town hall"
    for path in ("statements.en.title", "organisation.imprint", "design.accent", "groups.berlin.name", "petition.url"):
        assert is_locked(kit, path)
        refused = with_field(kit, path, field_text(kit, path) + "x")
        assert [problem.code for problem in refused.problems] == ["kit-locked"]
        assert refused.campaign is kit


def test_nothing_of_a_campaign_that_is_no_kit_is_locked(campaign: Campaign) -> None:
    assert not is_locked(campaign, "statements.en.title")


def test_a_kit_holds_its_group_alone_and_takes_no_other(made: Made) -> None:
    kit = kit_of(made)
    assert [group.id for group in kit.groups] == ["berlin"]
    assert with_new_group(kit) == (kit, "berlin")


def test_the_organizers_key_is_in_no_kit(made: Made) -> None:
    for _, files in made.kits:
        for data in files.values():
            assert KEY.seed not in data
            assert KEY.seed.hex().encode() not in data


def test_the_same_campaign_gives_the_same_kit(campaign: Campaign, made: Made) -> None:
    again = make_kits(campaign, ("berlin",), OPEN, KEY, made.ledger)
    assert packed(dict(again.kits)["berlin"]) == packed(dict(made.kits)["berlin"])
    assert again.ledger == made.ledger


def test_an_edited_kit_opens_again(made: Made) -> None:
    kit = edited(kit_of(made), venue="Town hall", start="19:00")
    again = parse_campaign(campaign_files(kit))
    assert again.kit == kit.kit
    assert again.kit is not None and again.kit.edits == 2
    assert again.groups == kit.groups


@pytest.mark.parametrize(
    ("path", "old", "new"),
    [
        ("statements/en.md", b"title:", b"title: Not"),
        ("campaign.toml", b"https://", b"https://evil."),
        ("groups.csv", b"Mustergruppe", b"Gruppe"),
        (LOCKED, b"{", b"{ "),
        (MANIFEST, b'"groups.berlin.city"', b'"statements.en.title"'),
    ],
)
def test_a_kit_changed_in_a_locked_part_is_refused(made: Made, path: str, old: bytes, new: bytes) -> None:
    files = dict(dict(made.kits)["berlin"])
    assert old in files[path]
    with pytest.raises(LeafletError) as stop:
        parse_campaign({**files, path: files[path].replace(old, new, 1)})
    assert [problem.code for problem in stop.value.problems] == ["kit-tampered"]


def test_a_kit_to_which_a_file_was_added_is_refused(made: Made) -> None:
    with pytest.raises(LeafletError, match=r"images/other\.png"):
        parse_campaign({**dict(made.kits)["berlin"], "images/other.png": picture("red")})


def test_a_kit_without_its_signature_is_refused(made: Made) -> None:
    files = dict(dict(made.kits)["berlin"])
    del files["kit/kit.sig"]
    with pytest.raises(LeafletError, match="not whole"):
        parse_campaign(files)


def test_a_return_carries_the_changes_and_the_photo_and_is_tiny(campaign: Campaign, made: Made) -> None:
    kit = edited(kit_of(made), venue="Town hall", city="Potsdam")
    kit = with_photo(kit, "groups.berlin.photo", picture("green")).campaign
    data = make_return(parse_campaign(campaign_files(kit)))
    assert len(data) < 4000
    merged = merge_returns(campaign, made.ledger, [(f"berlin{SUFFIX}", data)])
    assert [(each.field, each.old, each.new) for each in merged.applied[:2]] == [
        ("groups.berlin.city", "Berlin", "Potsdam"),
        ("groups.berlin.photo", "", merged.campaign.group("berlin").photo),
    ]
    group = merged.campaign.group("berlin")
    assert group is not None and group.event.venue == "Town hall"
    assert merged.campaign.file(group.photo) is not None
    assert merged.campaign.statements == campaign.statements
    assert parse_campaign(campaign_files(merged.campaign)).group("berlin") == group


def test_a_saved_kit_counts_as_its_return(campaign: Campaign, made: Made) -> None:
    kit = edited(kit_of(made), venue="Town hall")
    merged = merge_returns(campaign, made.ledger, [("kit.leaflet", pack_archive(campaign_files(kit)))])
    assert [each.new for each in merged.applied] == ["Town hall"]


def test_two_returns_of_a_group_that_differ_are_a_conflict_and_stay_out(campaign: Campaign, made: Made) -> None:
    one = make_return(edited(kit_of(made), venue="Town hall", city="Potsdam"))
    two = make_return(edited(kit_of(made), venue="Library"))
    good = make_return(edited(kit_of(made, "london"), venue="Old mill"))
    merged = merge_returns(campaign, made.ledger, [("one", one), ("two", two), ("good", good)])
    assert [conflict.field for conflict in merged.conflicts] == ["groups.berlin.venue"]
    assert [each.file for each in merged.conflicts[0].changes] == ["one", "two"]
    assert [each.file for each in merged.applied] == ["good"]
    assert merged.campaign.group("berlin") == campaign.group("berlin")


def test_a_decided_conflict_takes_what_was_chosen_and_the_rest_of_both_returns(campaign: Campaign, made: Made) -> None:
    one = make_return(edited(kit_of(made), venue="Town hall", city="Potsdam"))
    two = make_return(edited(kit_of(made), venue="Library", street="High Street 1"))
    found = received(campaign, made.ledger, [("one", one), ("two", two)])
    theirs = settled(campaign, made.ledger, found, {"groups.berlin.venue": "Library"})
    assert not theirs.conflicts
    group = theirs.campaign.group("berlin")
    assert group is not None
    assert (group.event.venue, group.event.city, group.event.street) == ("Library", "Potsdam", "High Street 1")
    assert theirs.ledger.groups["berlin"].merged["groups.berlin.venue"] == "Library"
    ours = settled(campaign, made.ledger, found, {"groups.berlin.venue": campaign.group("berlin").event.venue})
    group = ours.campaign.group("berlin")
    assert group is not None
    assert (group.event.venue, group.event.city) == (campaign.group("berlin").event.venue, "Potsdam")


def test_a_campaign_that_was_changed_since_learns_of_the_kits_that_were_made(campaign: Campaign, made: Made) -> None:
    older = make_kits(campaign, ("london",), ("event",), Key(b"o" * 32), Ledger())
    knows = read_ledger(with_made(with_ledger(campaign, older.ledger), made))
    assert knows.keys == (KEY.public, Key(b"o" * 32).public)
    assert knows.groups == made.ledger.groups


def test_groups_whose_kits_would_have_one_name_are_told() -> None:
    assert kit_file_names(("berlin", "London")) == {"berlin": "kit-berlin.leaflet", "London": "kit-London.leaflet"}
    with pytest.raises(LeafletError, match="the same file name"):
        kit_file_names(("berlin", "Berlin"))


def test_what_the_organizer_changed_meanwhile_is_not_overwritten(campaign: Campaign, made: Made) -> None:
    newer = with_field(campaign, "groups.berlin.venue", "Station").campaign
    merged = merge_returns(newer, made.ledger, [("r", make_return(edited(kit_of(made), venue="Town hall")))])
    assert [conflict.reason for conflict in merged.conflicts] == [
        "The campaign was changed here since the kit was made."
    ]
    assert merged.campaign == newer


def test_a_corrected_return_replaces_the_first_and_the_first_is_not_taken_again(campaign: Campaign, made: Made) -> None:
    kit = edited(kit_of(made), venue="Town hall", city="Potsdam")
    first = make_return(kit)
    second = make_return(edited(kit, venue="Library", city="Berlin"))
    merged = merge_returns(campaign, made.ledger, [("first", first)])
    merged = merge_returns(merged.campaign, merged.ledger, [("second", second)])
    group = merged.campaign.group("berlin")
    assert group is not None and (group.event.venue, group.event.city) == ("Library", "Berlin")
    replayed = merge_returns(merged.campaign, merged.ledger, [("first", first), ("second", second)])
    assert reasons(replayed) == {"first": "return-old"}
    assert replayed.confirmed == (("berlin", "second"),)
    assert replayed.campaign == merged.campaign


def test_returns_of_an_older_kit_are_refused(campaign: Campaign, made: Made) -> None:
    newer = with_field(campaign, "statements.en.title", "A new headline").campaign
    again = make_kits(newer, ("berlin",), OPEN, KEY, made.ledger)
    old = make_return(edited(kit_of(made), venue="Town hall"))
    london = make_return(edited(kit_of(made, "london"), venue="Old mill"))
    merged = merge_returns(newer, again.ledger, [("old", old), ("london", london)])
    assert reasons(merged) == {"old": "return-old"}
    assert [each.group for each in merged.applied] == ["london"]


def test_a_groups_photo_is_its_own_and_must_be_a_picture(campaign: Campaign, made: Made) -> None:
    kit = with_photo(kit_of(made), "groups.berlin.photo", picture("green")).campaign
    refused = with_photo(kit_of(made), "groups.berlin.photo", b"MZ no picture")
    assert [problem.code for problem in refused.problems] == ["picture-unreadable"]
    assert kit.design.photo == campaign.design.photo


def test_a_photo_that_was_replaced_or_taken_out_leaves_nothing_behind(made: Made) -> None:
    kit = kit_of(made)
    handed_out = [file.path for file in kit.files if file.path.startswith("images/")]
    for data in (picture("green"), picture("blue"), b""):
        kit = with_photo(kit, "groups.berlin.photo", data).campaign
        again = parse_campaign(campaign_files(kit))
        images = [file.path for file in again.files if file.path.startswith("images/")]
        assert sorted(images) == sorted({*handed_out, *filter(None, [kit.group("berlin").photo])})


def hostile_returns(campaign: Campaign, made: Made) -> dict[str, tuple[bytes, str]]:
    """Ten returns that must not be taken, each with the code of the reason."""
    kit = edited(kit_of(made), venue="Town hall")
    good = read_archive(make_return(kit))
    files = campaign_files(kit)
    foreign = make_kits(campaign, ("berlin",), OPEN, Key(b"f" * 32), Ledger())
    other_issue = make_kits(campaign, ("berlin",), ("event",), KEY, Ledger())
    bomb = io.BytesIO()
    with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("return.json", bytes(50_000_000))
    climbing = io.BytesIO()
    with zipfile.ZipFile(climbing, "w") as archive:
        archive.writestr("../../.profile", b"x")
    changed = good["return.json"].replace(b"Town hall", b"Town jail")
    return {
        "bomb": (bomb.getvalue(), "archive-refused"),
        "path": (climbing.getvalue(), "archive-refused"),
        "truncated": (pack_archive(good)[:-40], "archive-broken"),
        "no-archive": (b"%PDF-1.7", "archive-broken"),
        "tampered": (pack_archive({**good, "return.json": changed}), "return-tampered"),
        "foreign": (make_return(edited(kit_of(foreign), venue="Elsewhere")), "return-foreign"),
        "older-kit": (make_return(edited(kit_of(other_issue), venue="Elsewhere")), "return-old"),
        "locked": (_with_locked_change(made), "return-locked"),
        "text": (pack_archive({**files, "statements/en.md": b"---\ntitle: Lies\n---\nLies."}), "kit-tampered"),
        "link": (_signed(made, "berlin", {"groups.berlin.url": "javascript:alert(1)"}), "link-refused"),
    }


def _with_locked_change(made: Made) -> bytes:
    """Return what a group makes that has its kit's key and knows the format: rightly signed, wrongly changed."""
    return _signed(made, "berlin", {"statements.en.title": "Lies"})


def _signed(made: Made, group: str, changed: dict[str, str]) -> bytes:
    files: Files = dict(made.kits)[group]
    slip = encoded({"format": 1, "issue": digest(files[MANIFEST]), "edits": 1, "changed": changed, "pictures": {}})
    signature = Key(bytes.fromhex(files["kit/key"].decode())).sign(b"leaflet-studio return\n" + slip)
    kept = {path: files[path] for path in (MANIFEST, "kit/kit.sig")}
    return pack_archive({**kept, "return.json": slip, "return.sig": signature})


def test_300_returns_merge_and_the_ten_hostile_ones_are_found(campaign: Campaign) -> None:
    ids = tuple(f"town-{number}" for number in range(290))
    groups = tuple(Group(group_id, group_id.title(), Event(venue="Hall")) for group_id in ids)
    many = replace(campaign, groups=(*campaign.groups, *groups))
    made = make_kits(many, (*ids, "berlin"), OPEN, KEY, Ledger())
    hostile = hostile_returns(many, made)
    good = [(name, _signed(made, name, {f"groups.{name}.venue": f"Hall of {name}"})) for name in ids]
    mixed = [*good[:145], *((name, data) for name, (data, _) in hostile.items()), *good[145:]]
    merged = merge_returns(many, made.ledger, mixed)
    assert len(mixed) == 300
    assert reasons(merged) == {name: code for name, (_, code) in hostile.items()}
    assert len(merged.applied) == 290
    assert not merged.conflicts
    for group in merged.campaign.groups[len(campaign.groups) :]:
        assert group.event.venue == f"Hall of {group.id}"
    assert merged.campaign.group("berlin") == campaign.group("berlin")
    assert merged.campaign.statements == campaign.statements


def test_a_kit_of_a_newer_program_says_so(made: Made) -> None:
    files = dict(dict(made.kits)["berlin"])
    files[MANIFEST] = files[MANIFEST].replace(b'"format":1', b'"format":9')
    with pytest.raises(LeafletError, match="newer version"):
        parse_campaign(files)


def test_a_kit_opens_any_field_or_text_that_is_named(campaign: Campaign) -> None:
    made = make_kits(campaign, ("berlin",), ("statements.en", "organisation.imprint"), KEY, Ledger())
    kit = kit_of(made)
    assert not is_locked(kit, "statements.en.body")
    assert not is_locked(kit, "organisation.imprint")
    assert is_locked(kit, "groups.berlin.venue")


@pytest.mark.parametrize("name", ["nonsense", "statements.xx", "groups.london.venue", "design.photo", ""])
def test_a_field_that_there_is_not_cannot_be_opened(campaign: Campaign, name: str) -> None:
    with pytest.raises(LeafletError) as stop:
        make_kits(campaign, ("berlin",), (name,), KEY, Ledger())
    assert [problem.code for problem in stop.value.problems] == ["field-unknown"]


def test_an_own_layout_and_shop_travel_in_the_kit(
    campaign: Campaign, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, layout_of: object
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    own, built_in = carried.layout_folders()
    own_shops, shops = carried.shop_folders()
    _copy(built_in / "flyer-a5", own / "my-flyer")
    profile = tmp_path / "paper.icc"
    profile.write_bytes((profiles_folder() / "FOGRA39L_coated.icc").read_bytes())
    own_shops.mkdir(parents=True)
    shop = (shops / "generic-coated.toml").read_text("utf-8")
    name = next(line for line in shop.splitlines() if line.startswith("profile"))
    (own_shops / "corner.toml").write_text(shop.replace(name, f'profile = "{profile.as_posix()}"'), "utf-8")
    chosen = replace(campaign, design=replace(campaign.design, layout="my-flyer"))
    kit = kit_of(make_kits(chosen, ("berlin",), OPEN, KEY, Ledger()))
    _remove(own)
    _remove(own_shops)
    profile.unlink()
    carried.lay_out(kit)
    assert "my-flyer" in carried.list_layouts(carried.layout_folders_of(kit))
    laid_out = carried.read_shop(carried.shop_folders_of(kit)[0] / "corner.toml")
    assert Path(laid_out.output.profile).is_relative_to(tmp_path / "state")
    write_campaign(kit, tmp_path / "kit.leaflet")
    asked = {"campaign": tmp_path / "kit.leaflet", "layouts": "", "languages": "en", "groups": "berlin"}
    batch = batch_of(Namespace(**asked, screen=False, shop="corner", name="", black_plate=False))
    assert [layout.id for layout in batch.layouts] == ["my-flyer"]
    assert batch.shop == laid_out


@pytest.mark.parametrize("profile", ["/dev/zero", "../../../etc/passwd", "@kit/icc/../x.icc", "@kit/icc/"])
def test_a_carried_shop_reads_no_file_but_its_own(
    made: Made, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, profile: str
) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    shop = f'title = "x"\n[output]\nidentifier = "x"\ncondition = "x"\nprofile = "{profile}"\n'
    kit = kit_of(made)
    hostile = replace(kit, files=(*kit.files, File("kit/shops/x.toml", shop.encode())))
    with pytest.raises(LeafletError, match="lies elsewhere"):
        carried.lay_out(hostile)
    assert not list(tmp_path.rglob("*.toml"))


def _copy(source: Path, target: Path) -> None:
    for path in source.rglob("*"):
        if path.is_file():
            (target / path.relative_to(source)).parent.mkdir(parents=True, exist_ok=True)
            (target / path.relative_to(source)).write_bytes(path.read_bytes())


def _remove(folder: Path) -> None:
    for path in sorted(folder.rglob("*"), reverse=True):
        path.unlink() if path.is_file() else path.rmdir()


def test_a_kit_says_when_the_program_has_another_layout(made: Made) -> None:
    kit = kit_of(made)
    assert carried.difference_problems(kit) == ()
    files = dict(dict(made.kits)["berlin"])
    other = files[MANIFEST].replace(b'"fonts":"', b'"fonts":"0')
    changed = replace(kit, files=tuple(replace(f, data=other) if f.path == MANIFEST else f for f in kit.files))
    assert [problem.code for problem in carried.difference_problems(changed)] == ["kit-version"]


def test_a_key_is_kept_for_its_owner_alone_and_found_again(tmp_path: Path) -> None:
    key = new_key()
    file = keep_key(key, tmp_path / "keys")
    if sys.platform != "win32":
        assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert find_key((key.public,), tmp_path / "keys") == key
    assert keep_key(read_key(file), tmp_path / "other").read_bytes() == file.read_bytes()


def test_a_key_that_is_not_here_is_told_with_the_way_out(tmp_path: Path) -> None:
    with pytest.raises(LeafletError, match="not on this computer"):
        find_key((KEY.public,), tmp_path)
    broken = tmp_path / "broken.pem"
    broken.write_bytes(b"-----BEGIN PRIVATE KEY-----\n")
    with pytest.raises(LeafletError, match="holds no organizer"):
        read_key(broken)


def test_a_second_key_after_a_loss_still_takes_returns_of_the_first(campaign: Campaign, made: Made) -> None:
    renewed = replace(made.ledger, keys=(Key(b"n" * 32).public, KEY.public))
    merged = merge_returns(campaign, renewed, [("r", make_return(edited(kit_of(made), venue="Town hall")))])
    assert [each.new for each in merged.applied] == ["Town hall"]
    revoked = replace(made.ledger, keys=(Key(b"n" * 32).public,))
    merged = merge_returns(campaign, revoked, [("r", make_return(edited(kit_of(made), venue="Town hall")))])
    assert reasons(merged) == {"r": "return-foreign"}


def test_the_hash_of_what_is_locked_covers_every_field_and_file(campaign: Campaign, made: Made) -> None:
    files = dict(made.kits)["berlin"]
    locked = msgspec.json.decode(files[LOCKED], type=Locked)
    assert "statements.en.body" in locked.fields
    assert "groups.berlin.name" in locked.fields
    assert not any(path.startswith("groups.berlin.v") for path in locked.fields)
    assert STATE not in locked.files


def test_a_session_refuses_to_change_what_is_locked_in_any_way(made: Made) -> None:
    kit = kit_of(made)
    session = Session(kit)
    session.change(replace(kit, title="Another"))
    assert session.campaign is kit
    assert [problem.code for problem in session.refused["title"]] == ["kit-locked"]
    session.edit("groups.berlin.venue", "Town hall")
    session.change(with_photo(session.campaign, "groups.berlin.photo", picture("blue")).campaign)
    assert session.campaign.kit is not None and session.campaign.kit.edits == 2


def test_a_kit_crosses_to_the_worker_and_back(made: Made) -> None:
    kit = replace(kit_of(made), files=())
    assert msgspec.json.decode(msgspec.json.encode(kit), type=Campaign) == kit
