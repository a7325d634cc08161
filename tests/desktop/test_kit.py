"""A local group opens its kit in the window: its own fields can be edited, the rest is locked with the reason."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Final

import pytest
from person import RENDERED_MS, Person
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from leaflet_studio.campaign.editing import field_text
from leaflet_studio.campaign.model import Campaign
from leaflet_studio.desktop.bridge import Bridge
from leaflet_studio.desktop.kit_dialogs import KitDialogs
from leaflet_studio.desktop.padlock import Padlock, locked_text
from leaflet_studio.desktop.renderer import Renderer
from leaflet_studio.kits import carried
from leaflet_studio.kits.keys import Key
from leaflet_studio.kits.ledger import Ledger
from leaflet_studio.kits.make import Made, make_kits, packed
from leaflet_studio.kits.merge import merge_returns
from leaflet_studio.problems import Place
from leaflet_studio.resources import layout_folders, shop_folders
from leaflet_studio.storage import Files, pack_archive, write_whole

OPEN = ("event", "contact", "photo")
LOCKED = ("statements.en.title", "statements.en.body", "petition.url", "organisation.imprint", "design.layout")


class KitAnswers(KitDialogs):
    """Answers where files are to go."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.path: Path | None = None
        self.proposals: list[Path] = []

    def path_for_return(self, proposal: Path) -> Path | None:
        self.proposals.append(proposal)
        return self.path


@pytest.fixture
def campaign(sample: Campaign, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Campaign:
    """The sample in English alone: kits of it are made fast."""
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    english = sample.statement("en")
    assert english is not None
    kept = tuple(file for file in sample.files if not file.path.startswith("statements/"))
    return replace(sample, statements=(english,), files=kept)


@pytest.fixture
def made(campaign: Campaign) -> Made:
    return make_kits(campaign, ("london",), OPEN, Key(b"k" * 32), Ledger())


@pytest.fixture
def kit(made: Made, tmp_path: Path) -> Path:
    return written(dict(made.kits)["london"], tmp_path)


@pytest.fixture
def answers(person: Person) -> KitAnswers:
    answers = KitAnswers(person.window)
    person.window.kits.dialogs = answers
    return answers


def written(files: Files, folder: Path) -> Path:
    write_whole(folder / "kit-london.leaflet", packed(files))
    return folder / "kit-london.leaflet"


def test_a_group_edits_its_own_fields_alone(person: Person, kit: Path) -> None:
    person.window.bridge.see(False)
    person.window.open(kit)
    bridge = person.window.bridge
    assert bridge.group == "london"
    person.type_over("groups.london.venue", "Town hall")
    person.type_over("statements.en.title", "Another headline")
    assert field_text(bridge.campaign, "groups.london.venue") == "Town hall"
    assert field_text(bridge.campaign, "statements.en.title") == "Lift the ban on the Communist Party of Kazakhstan"
    body = person.field("statements.en.body")
    before = body.toPlainText()
    person.click(body)
    body.selectAll()
    person.qtbot.keyClick(body, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    person.qtbot.keyClicks(body, "x")
    assert body.toPlainText() == before
    assert person.window.keeper.save(kit)
    person.window.open(kit)
    assert field_text(bridge.campaign, "groups.london.venue") == "Town hall"
    # What no field lets through is refused by the session, too.
    bridge.edit("statements.en.title", "Another headline")
    assert [problem.code for problem in bridge.session.refused["statements.en.title"]] == ["kit-locked"]
    bridge.add_group()
    assert [group.id for group in bridge.campaign.groups] == ["london"]


def test_the_banner_says_what_the_kit_is_and_what_may_look_different_here(
    person: Person, campaign: Campaign, kit: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    person.window.bridge.see(False)
    banner = person.window.banner
    assert not banner.isVisible()
    person.window.open(kit)
    assert banner.isVisible()
    assert banner.origin.text() == "Kit for Sample Group London, from Sample Solidarity Committee / Lift the ban."
    assert banner.permission.text().startswith("You can change: event, contact, photo")
    assert banner.permission.text() in banner.accessibleDescription()
    assert not banner.warning.isVisible()
    here = carried.built_in_hashes
    monkeypatch.setattr(carried, "built_in_hashes", lambda ids: {**here(ids), "fonts": "", "layouts/flyer-a5": ""})
    person.window.open(kit)
    assert banner.warning.isVisible()
    assert "other fonts, rules for the layout “flyer-a5”" in banner.warning.text()
    long = replace(campaign, title="Title " * 50, organisation=replace(campaign.organisation, name="Name" * 100))
    made = make_kits(long, ("london",), OPEN, Key(b"k" * 32), Ledger())
    person.window.open(written(dict(made.kits)["london"], tmp_path))
    assert banner.origin.text().count("…") == 2
    assert len(banner.origin.text()) < 220
    person.window.bridge.open_empty()
    assert not banner.isVisible()


def test_locked_fields_and_sections_wear_a_padlock_and_say_why(person: Person, kit: Path) -> None:
    person.window.bridge.see(False)
    person.window.open(kit)
    form = person.window.form
    for path in LOCKED:
        editor = form.editor(path)
        form.ensure_visible(editor)
        assert editor.findChild(Padlock).isVisible(), path
        assert locked_text() in editor.focusProxy().accessibleDescription()
    venue = form.editor("groups.london.venue")
    form.ensure_visible(venue)
    assert not venue.findChild(Padlock).isVisible()
    assert locked_text() not in venue.focusProxy().accessibleDescription()
    assert form.buttons["design"].accessibleName() == "Section: Design, locked"
    assert form.buttons["event"].accessibleName() == "Section: Event"
    person.window.bridge.open_empty()
    assert form.buttons["design"].accessibleName() == "Section: Design"
    assert form.editor("petition.url").focusProxy().accessibleDescription() != locked_text()


def test_what_only_the_organizers_do_is_not_offered(person: Person, kit: Path) -> None:
    window = person.window
    window.open(kit)
    for button in (window.form.pages["event"].add_button, window.form.pages["statement"].languages.add_button):
        assert not button.isEnabled()
        assert button.toolTip() == locked_text()
    for action in (window.commands.make_kits, window.commands.merge_returns, window.commands.import_groups):
        assert not action.isEnabled()
        assert "the organizers do this" in action.toolTip()
    assert window.commands.save_return.isEnabled() and not window.commands.many.isEnabled()
    person.qtbot.waitUntil(lambda: bool(window.bridge.catalogue.layouts), timeout=RENDERED_MS)
    window.side.setCurrentWidget(window.gallery)
    assert [window.gallery.list.item(row).text().partition("\n")[0] for row in range(window.gallery.list.count())] == [
        "Flyer A5"
    ]
    window.bridge.open_sample()
    assert window.commands.make_kits.isEnabled()
    assert not window.commands.save_return.isEnabled()
    assert "no kit" in window.commands.save_return.toolTip()
    assert window.commands.merge_returns.toolTip() == "No kits were made of this campaign yet."
    assert window.gallery.list.count() > 3
    person.rest()


def test_a_problem_in_a_locked_part_is_for_the_organizers_and_another_shop_may_print_it(
    person: Person, kit: Path
) -> None:
    person.pages_after(lambda: person.window.open(kit))
    link = next(
        each
        for each in person.window.bridge.problems
        if each.where == Place(field="petition.url", file=each.where.file)
    )
    assert link.hint == "This part is locked: tell the organizers."
    assert link.fix is None
    # Of finished files compared, the frames that show the group's own may differ to begin with.
    person.window.commands.compare.trigger()
    assert person.window.kits.dialog.allowed.text() == "event"
    person.window.kits.dialog.reject()
    bridge = person.window.bridge
    before = bridge.campaign
    person.pages_after(lambda: bridge.choose_shop("generic-uncoated"))
    assert bridge.shop == "generic-uncoated"
    assert bridge.campaign == before
    assert not bridge.session.refused


def tampered(files: Files) -> bytes:
    return pack_archive({**files, "statements/en.md": files["statements/en.md"].replace(b"Lift", b"Keep", 1)})


def truncated(files: Files) -> bytes:
    return pack_archive(files)[:-100]


def without_signature(files: Files) -> bytes:
    return pack_archive({path: data for path, data in files.items() if path != "kit/kit.sig"})


def signed_by_another(files: Files) -> bytes:
    return pack_archive({**files, "kit/kit.sig": bytes(64)})


def with_a_shop_from_elsewhere(files: Files) -> bytes:
    return pack_archive({**files, "kit/shops/x.toml": b'[output]\nprofile = "/dev/zero"\n'})


HARMED: Final[tuple[tuple[Callable[[Files], bytes], str], ...]] = (
    (tampered, "changed in a locked part"),
    (truncated, "broken or no campaign"),
    (without_signature, "not whole"),
    (signed_by_another, "signature does not fit"),
    (with_a_shop_from_elsewhere, "changed in a locked part"),
)


def test_a_harmed_kit_is_refused_with_the_reason_and_nothing_is_lost(
    person: Person, made: Made, tmp_path: Path
) -> None:
    person.window.bridge.see(False)
    path = tmp_path / "harmed.leaflet"
    person.window.bridge.open_empty()
    open_before = person.window.bridge.session
    for harm, words in HARMED:
        path.write_bytes(harm(dict(made.kits)["london"]))
        person.answers.told.clear()
        person.window.open(path)
        assert [words in problem.message for problem in person.answers.told] == [True], words
        assert person.window.bridge.session is open_before
    assert not person.window.banner.isVisible()


def test_the_saved_kit_is_the_return_and_so_is_a_tiny_file(
    person: Person, answers: KitAnswers, campaign: Campaign, made: Made, kit: Path, tmp_path: Path
) -> None:
    person.window.bridge.see(False)
    person.window.open(kit)
    person.type_over("groups.london.venue", "Town hall")
    answers.path = tmp_path / "back"
    person.window.commands.save_return.trigger()
    assert answers.proposals == [tmp_path / "kit-london.return"]
    assert "1 changed field" in person.window.statusBar().currentMessage()
    assert not person.window.bridge.session.is_changed
    back = (tmp_path / "back.return").read_bytes()
    assert len(back) < 4000
    for data in (back, kit.read_bytes()):
        merged = merge_returns(campaign, made.ledger, [("london", data)])
        assert [(each.field, each.new) for each in merged.applied] == [("groups.london.venue", "Town hall")]


def test_a_group_brings_a_photo_of_its_own_and_the_kit_opens_again(person: Person, kit: Path, tmp_path: Path) -> None:
    person.window.open(kit)
    bridge, form = person.window.bridge, person.window.form
    assert not form.editor("design.photo").choose_button.isEnabled()
    for colour in ("green", "blue"):
        Image.new("RGB", (60, 40), colour).save(tmp_path / "photo.png")
        person.answers.path = tmp_path / "photo.png"
        person.click(form.editor("groups.london.photo").choose_button)
        person.qtbot.waitUntil(lambda: not person.window.pictures.is_busy, timeout=RENDERED_MS)
    chosen = field_text(bridge.campaign, "groups.london.photo")
    assert person.window.keeper.save(kit)
    person.window.open(kit)
    assert not person.answers.told
    assert field_text(bridge.campaign, "groups.london.photo") == chosen
    person.rest()
    coarse = next(problem for problem in bridge.problems if problem.code == "image-resolution")
    assert bridge.field_of(coarse.where) == "groups.london.photo"


def test_pages_are_drawn_with_the_layout_and_the_shop_that_a_kit_carries(
    qtbot: QtBot, campaign: Campaign, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    own, built_in = layout_folders()
    own_shops, shops = shop_folders()
    shutil.copytree(built_in / "flyer-a5", own / "our-flyer")
    own_shops.mkdir(parents=True)
    shutil.copy(shops / "generic-coated.toml", own_shops / "corner-shop.toml")
    chosen = replace(campaign, design=replace(campaign.design, layout="our-flyer"))
    chosen = replace(chosen, print=replace(chosen.print, shop="corner-shop"))
    made = make_kits(chosen, ("london",), OPEN, Key(b"k" * 32), Ledger())
    kit = written(dict(made.kits)["london"], tmp_path)
    shutil.rmtree(tmp_path / "data")
    # A worker of its own: it must look for kits where this test keeps them.
    bridge = Bridge(Renderer())
    try:
        bridge.show_at(200)
        with qtbot.waitSignal(bridge.proof_ready, timeout=RENDERED_MS) as drawn:
            bridge.open(kit)
        assert len(drawn.args[0]) == 2
        assert bridge.shop == "corner-shop"
        assert "our-flyer" in [layout.id for layout in bridge.catalogue.layouts]
        assert "corner-shop" in [shop.id for shop in bridge.catalogue.shops]
        bridge.open_empty()
        assert bridge.shop == "generic-coated"
        qtbot.waitUntil(lambda: "our-flyer" not in [each.id for each in bridge.catalogue.layouts], timeout=RENDERED_MS)
    finally:
        bridge.close()
