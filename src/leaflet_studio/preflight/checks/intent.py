"""The output intent: the printing condition that the file is made for."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from typing import Any, Final

import pikepdf

from leaflet_studio.preflight.evidence import Evidence
from leaflet_studio.preflight.flavours import OLD
from leaflet_studio.preflight.reading.icc import Profile, read_profile
from leaflet_studio.preflight.reading.streams import decode
from leaflet_studio.preflight.reading.structure import items
from leaflet_studio.problems import Problem, error, warning

_REGISTRY: Final = "http://www.color.org"
_REGISTERED: Final = ("FOGRA", "CGATS", "JC200", "IFRA", "PSO", "SWOP", "EUROSB", "GRACOL")
_EXPORT: Final = "Export the file again with the printer's colour profile as output intent."


def check_intent(evidence: Evidence) -> Iterator[Problem]:
    """X20: exactly one output intent for PDF/X."""
    found = _intents(evidence)
    if len(found) != 1:
        yield error("intent-count", f"The file has {len(found)} output intents for PDF/X; it needs one.", hint=_EXPORT)


def check_condition(evidence: Evidence) -> Iterator[Problem]:
    """X21: the condition is named; a registered name comes with its registry, another one with Info."""
    for intent in _intents(evidence)[:1]:
        name = str(intent.get("/OutputConditionIdentifier", ""))
        if not name:
            yield error("intent-condition", "The output intent does not name its printing condition.", hint=_EXPORT)
        elif name.upper().startswith(_REGISTERED) and str(intent.get("/RegistryName", "")) != _REGISTRY:
            yield error("intent-registry", f"The output intent “{name}” does not say where the name is registered.",
                        hint=_EXPORT)  # fmt: skip
        elif not name.upper().startswith(_REGISTERED) and not str(intent.get("/Info", "")):
            message = f"The output intent “{name}” is not registered and not described."
            described = bool(str(intent.get("/OutputCondition", "")))
            yield (warning if described else error)("intent-registry", message, hint=_EXPORT)
        if name and name != evidence.shop.output.identifier:
            message = f"The file is made for {name}; the printer prints to {evidence.shop.output.identifier}."
            yield warning("intent-other", message, hint="Ask the printer, or export for the right condition.")


def check_profile(evidence: Evidence) -> Iterator[Problem]:
    """X22, X23: an embedded, sound profile for printing, ICC version 2; PDF/X-1a and X-3 may name a registered one."""
    for intent in _intents(evidence)[:1]:
        stream = intent.get("/DestOutputProfile")
        if "/DestOutputProfileRef" in intent:
            yield error("intent-profile-reference", "The output intent's profile lies outside of the file.",
                        hint=_EXPORT)  # fmt: skip
        if not isinstance(stream, pikepdf.Stream):
            if evidence.shop.flavour in OLD and str(intent.get("/RegistryName", "")) == _REGISTRY:
                continue
            yield error("intent-profile-missing", "The output intent has no colour profile.", hint=_EXPORT)
            continue
        profile = _profile(evidence, stream)
        fault = _profile_fault(profile, int(stream.get("/N", 0)))
        if fault:
            yield error("intent-profile-faulty", f"The output intent's colour profile {fault}.", hint=_EXPORT)
        elif profile and profile.version > 2:
            message = f"The output intent's colour profile is ICC version {profile.version}; version 2 is safe."
            yield warning("intent-profile-version", message, hint=_EXPORT)


def check_intent_space(evidence: Evidence) -> Iterator[Problem]:
    """GWG 2022 R0035: the output intent is CMYK."""
    for intent in _intents(evidence)[:1]:
        stream = intent.get("/DestOutputProfile")
        if isinstance(stream, pikepdf.Stream):
            profile = _profile(evidence, stream)
            if profile and profile.components and profile.space != "CMYK":
                message = f"The output intent is {profile.space}, not CMYK."
                yield error("intent-not-cmyk", message, hint=_EXPORT)


def _profile(evidence: Evidence, stream: Any) -> Profile | None:
    """Read a profile, each once: it is unpacked in a millisecond, and the same in every file for a shop."""
    digest = hashlib.sha256(bytes(stream.read_raw_bytes())).digest()
    return evidence.known.profiles.of(digest, lambda: (read_profile(decode(stream)),))[0]


def _profile_fault(profile: Profile | None, components: int) -> str:
    if profile is None:
        return "is not an ICC profile"
    if not profile.whole:
        return "is cut short"
    if profile.device != "prtr":
        return f"is not one of a printing device, but “{profile.device}”"
    if profile.components != components:
        return f"has {profile.components} inks, but is entered with {components}"
    if not {"A2B0", "B2A0"} <= profile.tags:
        return "lacks its conversion tables"
    return ""


def _intents(evidence: Evidence) -> list[Any]:
    return [intent for intent in items(evidence.pdf.Root, "/OutputIntents") if intent.get("/S") == "/GTS_PDFX"]
