"""Returns taken back into the organizer's campaign: the clean ones applied, the others told with the reason.

A change is clean when the campaign still says what was handed out (or what the same group's earlier return put
there), so that nothing newer is overwritten; what was changed on both sides is a conflict.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Final

from leaflet_studio.campaign.editing import Edited, field_text, with_field
from leaflet_studio.campaign.model import Campaign
from leaflet_studio.campaign.photos import with_photo
from leaflet_studio.kits.ledger import Handed, Ledger
from leaflet_studio.kits.make import CHOICE_FIELDS
from leaflet_studio.kits.returns import Return, read_return
from leaflet_studio.problems import LeafletError, Place, Problem, Room, error
from leaflet_studio.storage import FILES_LIMIT, TOTAL_LIMIT, Files

LONGEST: Final = 200_000
"""How long a field's text may be: no leaflet holds more, and a list of changes must stay readable."""


@dataclass(frozen=True, slots=True)
class Change:
    """A field that a return changes: whose, from which file, from what to what."""

    group: str
    file: str
    field: str
    old: str
    new: str


@dataclass(frozen=True, slots=True)
class Conflict:
    """A field that is not applied, because there are two answers; `reason` says which."""

    field: str
    changes: tuple[Change, ...]
    reason: str


@dataclass(frozen=True, slots=True)
class Merged:
    """A merge: the campaign and the ledger after it, what was applied, what was not, and why.

    `confirmed` are (group, file) of good returns that brought nothing new.
    """

    campaign: Campaign = field(repr=False)
    ledger: Ledger = field(repr=False)
    applied: tuple[Change, ...] = ()
    conflicts: tuple[Conflict, ...] = ()
    refused: tuple[Problem, ...] = ()
    confirmed: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Sound:
    """A return that belongs to the campaign, with the name of its file."""

    file: str
    said: Return

    @property
    def group(self) -> str:
        """Return the id of the group that it is from."""
        return self.said.manifest.group


@dataclass(frozen=True, slots=True)
class Received:
    """Returns that were read: those that belong to the campaign, and why the others were refused."""

    sound: tuple[Sound, ...] = ()
    refused: tuple[Problem, ...] = ()


def merge_returns(campaign: Campaign, ledger: Ledger, returns: Iterable[tuple[str, bytes | LeafletError]]) -> Merged:
    """Merge returns, given by the name and the bytes of their file, or why the file could not be read.

    The campaign and the ledger given stay as they are. Nothing that is wrong with one return holds up another.
    """
    return settled(campaign, ledger, received(campaign, ledger, returns), {})


def received(campaign: Campaign, ledger: Ledger, returns: Iterable[tuple[str, bytes | LeafletError]]) -> Received:
    """Read returns, one after another; what is wrong with one is kept for its reason."""
    refused: list[Problem] = []
    sound: list[Sound] = []
    for name, data in returns:
        try:
            sound.append(_accepted(campaign, ledger, name, data))
        except LeafletError as stop:
            refused += (_in_file(problem, name) for problem in stop.problems[:1])
    return Received(tuple(sound), tuple(refused))


def settled(campaign: Campaign, ledger: Ledger, brought: Received, decided: Mapping[str, str]) -> Merged:
    """Merge what was read. `decided` are fields in conflict with the text, ours or theirs, that is to stand there.

    A return whose conflicts are all decided is taken, but for the texts that lost.
    """
    return _applied(campaign, ledger, brought, decided)


def _accepted(campaign: Campaign, ledger: Ledger, name: str, data: bytes | LeafletError) -> Sound:
    """Return what a file brings. Raises LeafletError with the reason when it brings nothing that may be taken."""
    if isinstance(data, LeafletError):
        raise data
    said = read_return(data, name)
    group = said.manifest.group
    if said.manifest.organizer not in ledger.keys:
        raise _refused("return-foreign", "This is from another campaign: its kit was signed with another key.")
    if campaign.group(group) is None or group not in ledger.groups:
        raise _refused("return-foreign", f"The campaign has no group “{group}” with a kit.")
    handed = ledger.groups[group]
    if said.issue != handed.issue:
        message = f"This is from an older kit of “{group}”: a newer one was made since."
        raise _refused("return-old", message, "Send the group its new kit.")
    outside = sorted(set(said.changed) - set(said.manifest.handed_out))
    if outside:
        raise _refused("return-locked", f"This changes a locked field: “{outside[0][:80]}”.", "Ask the group about it.")
    if said.edits < handed.edits:
        message = f"This is older than the return of “{group}” that was merged."
        raise _refused("return-old", message, "Nothing is to be done, or ask the group for its latest.")
    _check_texts(campaign, said)
    return Sound(name, said)


def _check_texts(campaign: Campaign, said: Return) -> None:
    """See that each text may stand in its field. Raises LeafletError with the first that may not."""
    for path, text in said.changed.items():
        if path in CHOICE_FIELDS:
            continue
        if len(text) > LONGEST:
            raise _refused("return-faulty", f"The text of “{path}” is longer than {LONGEST} characters.")
        edited = _with_change(campaign, path, text, said.pictures)
        if edited.problems:
            raise LeafletError(Room.CAMPAIGN, *edited.problems)


def _with_change(campaign: Campaign, path: str, text: str, pictures: Files) -> Edited:
    """Put a returned text, or the picture that it names, into its field. Raises LeafletError for no such field."""
    try:
        if not path.endswith(".photo"):
            return with_field(campaign, path, text)
        if text and text not in pictures:
            raise _refused("return-faulty", f"The picture “{text[:80]}” is not in the return.")
        return with_photo(campaign, path, pictures.get(text, b""))
    except (KeyError, ValueError) as fault:
        raise _refused("return-faulty", f"“{path[:80]}” is no field that takes this text.") from fault


def _applied(campaign: Campaign, ledger: Ledger, found: Received, decided: Mapping[str, str]) -> Merged:
    sound, refused = found.sound, list(found.refused)
    brought = {
        index: tuple(each for each in _changes(campaign, ledger, said) if decided.get(each.field, each.new) == each.new)
        for index, said in enumerate(sound)
    }
    conflicts = tuple(each for each in _conflicts(campaign, ledger, sound, brought) if each.field not in decided)
    held_up = {(change.file, change.group) for conflict in conflicts for change in conflict.changes}
    applied: list[Change] = []
    confirmed: list[tuple[str, str]] = []
    groups = dict(ledger.groups)
    for index, each in enumerate(sound):
        if (each.file, each.group) in held_up:
            continue
        changed = _all_put(campaign, brought[index], each)
        if isinstance(changed, Problem):
            refused.append(_in_file(changed, each.file))
            continue
        campaign = changed
        new = [change for change in brought[index] if change not in applied]
        applied += new
        confirmed += [] if new else [(each.group, each.file)]
        groups[each.group] = _noted(groups[each.group], each, brought[index])
    return Merged(campaign, replace(ledger, groups=groups), tuple(applied), conflicts, tuple(refused), tuple(confirmed))


def _changes(campaign: Campaign, ledger: Ledger, each: Sound) -> tuple[Change, ...]:
    """Return what a return changes in the campaign as it is now; what it took back since the last one counts too."""
    handed = ledger.groups[each.group]
    wanted = {path: each.said.manifest.handed_out[path] for path in handed.merged} | each.said.changed
    pairs = ((path, field_text(campaign, path), text) for path, text in sorted(wanted.items()))
    return tuple(
        Change(each.group, each.file, path, old, text)
        for path, old, text in pairs
        if old != text and path not in CHOICE_FIELDS
    )


def _conflicts(
    campaign: Campaign, ledger: Ledger, sound: tuple[Sound, ...], brought: dict[int, tuple[Change, ...]]
) -> tuple[Conflict, ...]:
    by_field: dict[str, list[Change]] = defaultdict(list)
    conflicts = []
    for index, each in enumerate(sound):
        for change in brought[index]:
            by_field[change.field].append(change)
            if change.old != _expected(ledger.groups[each.group], each, change.field):
                reason = "The campaign was changed here since the kit was made."
                conflicts.append(Conflict(change.field, (change,), reason))
    for path, changes in sorted(by_field.items()):
        if len({change.new for change in changes}) > 1:
            conflicts.append(Conflict(path, tuple(changes), "Two returns say different things."))
    return tuple(conflicts)


def _expected(handed: Handed, each: Sound, path: str) -> str:
    """Return what a field must still say for a change to be clean: as handed out, or as merged of an older return."""
    handed_out = each.said.manifest.handed_out[path]
    return handed.merged.get(path, handed_out) if each.said.edits > handed.edits else handed_out


def _all_put(campaign: Campaign, changes: tuple[Change, ...], each: Sound) -> Campaign | Problem:
    for change in changes:
        edited = _with_change(campaign, change.field, change.new, each.said.pictures)
        if edited.problems:
            return edited.problems[0]
        campaign = edited.campaign
    if len(campaign.files) > FILES_LIMIT or sum(len(file.data) for file in campaign.files) > TOTAL_LIMIT:
        message = (
            f"With its picture the campaign would have more than {FILES_LIMIT} files or {TOTAL_LIMIT // 10**6} MB."
        )
        return error("campaign-full", message, hint="Make the pictures smaller, or take some out.")
    return campaign


def _noted(handed: Handed, each: Sound, changes: tuple[Change, ...]) -> Handed:
    merged = {**handed.merged, **{change.field: change.new for change in changes}}
    return Handed(handed.issue, max(handed.edits, each.said.edits), merged)


def _in_file(problem: Problem, name: str) -> Problem:
    return replace(problem, where=replace(problem.where, file=name))


def _refused(code: str, message: str, hint: str = "Ask the group to send it again.") -> LeafletError:
    return LeafletError(Room.CAMPAIGN, error(code, message, Place(), hint))
