"""Links that go to print: what a person should know before ten thousand leaflets carry them."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import replace
from typing import Final
from urllib.parse import SplitResult, urlsplit, urlunsplit

from leaflet_studio.problems import Fix, Place, Problem, warning

PLACEHOLDER_DOMAINS: Final = ("example.org", "example.com", "example.net")
PLACEHOLDER_ENDINGS: Final = (".example", ".invalid", ".test", ".localhost")
"""Names that are reserved for examples and lead nowhere (RFC 2606)."""
TRACKING_STARTS: Final = ("utm_", "pk_", "mtm_", "hsa_", "vero_", "oly_")
TRACKING: Final = frozenset({
    "fbclid", "gclid", "gclsrc", "dclid", "gbraid", "wbraid", "msclkid", "yclid", "ysclid", "igshid", "igsh", "twclid",
    "ttclid", "li_fat_id", "mc_cid", "mc_eid", "mkt_tok", "_hsenc", "_hsmi", "_openstat", "wickedid", "rb_clickid",
    "s_cid", "_ga", "_gl", "epik", "srsltid",
})  # fmt: skip
"""Parameters that tell where people came from and change nothing on the page; a parameter in doubt is not here."""
SHORTENERS: Final = frozenset({
    "bit.ly", "t.co", "tinyurl.com", "goo.gl", "ow.ly", "is.gd", "v.gd", "cutt.ly", "clck.ru", "buff.ly", "rebrand.ly",
    "shorturl.at", "t.ly", "lnkd.in", "tiny.cc", "rb.gy", "s.id", "qrco.de", "qr.ae", "u.to", "vk.cc", "goo.su",
    "fb.me", "dlvr.it", "bl.ink", "short.io", "soo.gd", "linktr.ee", "me-qr.com", "qrfy.io",
})  # fmt: skip
SCRIPTS_OF_ONE_LANGUAGE: Final = (
    frozenset({"LATIN", "CJK", "HIRAGANA", "KATAKANA"}),
    frozenset({"LATIN", "CJK", "BOPOMOFO"}),
    frozenset({"LATIN", "CJK", "HANGUL"}),
)
"""Scripts that are written together (UTS 39, section 5.2, “Highly Restrictive”)."""
LATIN_LIKE: Final = frozenset("асԁеһіјӏкорԛѕԝхуҽпгѵѡтмнвьαγικνορτυωηε")
"""Cyrillic and Greek letters that are taken for Latin ones; a name of these alone in a Latin domain is a trap."""


def link_problems(link: str, field: str, where: Place) -> Iterator[Problem]:
    """Tell what is wrong with a link that may stand in a field; empty has nothing wrong."""
    if not link:
        return
    host = host_of(link)
    if names := tracking_parameters(link):
        message = f"The link tells who sent people there ({', '.join(names)})."
        fix = Fix("Remove the tracking parameters", field, without_tracking(link))
        yield replace(warning("link-tracks", message, where, "Take these parameters out."), fix=fix)
    if host.removeprefix("www.") in SHORTENERS:
        message = f"{host} counts every scan and may send people elsewhere later."
        yield warning("link-shortener", message, where, "Use the page's own link.")
    for label in host.split("."):
        if reason := _look_alike(label, host.rpartition(".")[2]):
            yield warning("link-look-alike", f"The link's name “{label}” {reason}.", where, "Type the link anew.")


def host_of(link: str) -> str:
    """Return a link's host as people read it: names in other scripts decoded; empty when there is none."""
    try:
        host = urlsplit(link).hostname or ""
    except ValueError:
        return ""
    return ".".join(_decoded(label) for label in host.split("."))


def is_placeholder(link: str) -> bool:
    """Tell whether a link leads to a name that is reserved for examples."""
    host = host_of(link)
    named = any(host == domain or host.endswith(f".{domain}") for domain in PLACEHOLDER_DOMAINS)
    return named or host.endswith(PLACEHOLDER_ENDINGS) or host == "localhost"


def tracking_parameters(link: str) -> tuple[str, ...]:
    """Return the names of a link's parameters that only track."""
    parts = _split(link)
    found = (_name(part) for text in (parts.query, parts.fragment) for part in text.split("&"))
    return tuple(name for name in found if _tracks(name))


def without_tracking(link: str) -> str:
    """Return a link without the parameters that only track; the rest stays letter for letter."""
    parts = _split(link)
    kept = (
        "&".join(part for part in text.split("&") if not _tracks(_name(part))) for text in (parts.query, parts.fragment)
    )
    query, fragment = kept
    return urlunsplit(parts._replace(query=query, fragment=fragment))


def _split(link: str) -> SplitResult:
    try:
        return urlsplit(link)
    except ValueError:
        return urlsplit("")


def _name(parameter: str) -> str:
    return parameter.partition("=")[0].lower()


def _tracks(name: str) -> bool:
    return name in TRACKING or name.startswith(TRACKING_STARTS)


def _decoded(label: str) -> str:
    if not label.startswith("xn--"):
        return label
    try:
        return label.removeprefix("xn--").encode("ascii").decode("punycode")
    except UnicodeError:
        return label


def _look_alike(label: str, domain: str) -> str:
    """Tell why a part of a host's name may be taken for another; empty when there is no reason."""
    letters = [sign for sign in label if sign.isalpha()]
    if unicodedata.normalize("NFKC", label) != label:
        return "holds letters that are drawn like others"
    scripts = {unicodedata.name(sign, "?").split()[0].partition("-")[0] for sign in letters}
    if len(scripts) > 1 and not any(scripts <= together for together in SCRIPTS_OF_ONE_LANGUAGE):
        return f"mixes letters of {' and '.join(sorted(scripts)).title()} that look alike"
    if letters and domain.isascii() and label != domain and all(sign in LATIN_LIKE for sign in letters):
        return f"is written in {scripts.pop().title()} letters that look like Latin ones"
    return ""
