"""The tags of a screen edition (ISO 32000-1, 14.7 and 14.8): a paragraph that runs over columns is one, and decoration
has none."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from pikepdf import (
    Array,
    ContentStreamInlineImage,
    ContentStreamInstruction,
    Dictionary,
    Name,
    Object,
    Operator,
    Page,
    Pdf,
    parse_content_stream,
    unparse_content_stream,
)

FLOWING: Final = frozenset({Name.P, Name.L, Name.BlockQuote, Name.H1, Name.H2, Name.H3, Name.H4, Name.H5, Name.H6})
GROUPS: Final = frozenset({Name.Div, Name.NonStruct, Name.L, Name.LI, Name.LBody, Name.BlockQuote})
"""Tags that say nothing when nothing is in them."""


def document_tag(document: Pdf) -> Object:
    """Return the tag of the whole document."""
    return kids(document.Root.StructTreeRoot)[0]


def kids(tag: Object) -> list[Object]:
    """Return what is in a tag: other tags, or the numbers of marked content."""
    return list(tag.get("/K", Array()))


def finish_tags(document: Pdf, continued: tuple[bool, ...]) -> bool:
    """Join the tags of each paragraph, and make pictures that say nothing artifacts; returns whether any was changed.

    `continued` tells of each tag of a flowing element, in order, whether it goes on with the one of its kind before it.
    """
    root = document_tag(document)
    joined = _join_continued(root, continued)
    pages = [_make_artifacts(document, page, root) for page in document.pages]
    changed = joined or any(pages)
    if changed:
        _prune(root)
    return changed


def _tags(tag: Object) -> Iterator[Object]:
    yield tag
    for kid in kids(tag):
        if isinstance(kid, Dictionary) and "/S" in kid:
            yield from _tags(kid)


def _join_continued(root: Object, continued: tuple[bool, ...]) -> bool:
    """Join tags with those that they go on with.

    A pack's style sheet may make boxes with no tag or several: then nothing is known of their order, and they stay.
    """
    flowing = [tag for tag in _tags(root) if tag.S in FLOWING]
    if len(flowing) != len(continued) or not any(continued):
        return False
    last: dict[str, Object] = {}
    for tag, goes_on in zip(flowing, continued, strict=True):
        kind = str(tag.S)
        if goes_on:
            _take_from_parent(tag)
            _join(last[kind], tag)
        else:
            last[kind] = tag
    return True


def _join(first: Object, second: Object) -> None:
    """Put what is in a tag at the end of another; a list's item without a label goes on with the item before it."""
    for kid in kids(second):
        before = kids(first)[-1]
        if _goes_on(before, kid):
            _join(before, kid)
        else:
            kid.P = first
            first.K.append(kid)


def _goes_on(before: Object, tag: Object) -> bool:
    kinds = (str(before.S), str(tag.S))
    return kinds == ("/LBody", "/LBody") or (kinds == ("/LI", "/LI") and str(kids(tag)[0].S) != "/Lbl")


def _take_from_parent(tag: Object) -> None:
    parent = tag.P
    parent.K = Array([kid for kid in kids(parent) if not _is(kid, tag)])


def _is(one: Object, other: Object) -> bool:
    return isinstance(one, Dictionary) and one.objgen == other.objgen


def _make_artifacts(document: Pdf, page: Page, root: Object) -> bool:
    """Make a page's figures without an alternate text artifacts, as HTML means by `alt=""`."""
    figures = [tag for tag in _tags(root) if str(tag.S) == "/Figure" and "/Alt" not in tag and _is(tag.Pg, page.obj)]
    for figure in figures:
        _take_from_parent(figure)
    numbers = {int(number) for figure in figures for number in kids(figure)}
    if numbers:
        page.Contents = document.make_stream(unparse_content_stream(list(_unmarked(page, numbers))))
        _forget(document, int(page.obj.StructParents), numbers)
    return bool(figures)


def _unmarked(page: Page, numbers: set[int]) -> Iterator[ContentStreamInstruction | ContentStreamInlineImage]:
    for instruction in parse_content_stream(page):
        if instruction.operator == Operator("BDC") and _number(instruction.operands[1]) in numbers:
            yield ContentStreamInstruction([Name.Artifact], Operator("BMC"))
        else:
            yield instruction


def _number(properties: Object) -> int:
    return int(properties.get("/MCID", -1)) if isinstance(properties, Dictionary) else -1


def _forget(document: Pdf, key: int, numbers: set[int]) -> None:
    """Let marked content that is an artifact now belong to no tag."""
    entries = list(document.Root.StructTreeRoot.ParentTree.Nums)
    owners = next(owners for number, owners in zip(entries[::2], entries[1::2], strict=True) if number == key)
    for number in numbers:
        owners[number] = None


def _prune(tag: Object) -> None:
    """Take out groups in which nothing is left."""
    inner = [kid for kid in kids(tag) if isinstance(kid, Dictionary) and "/S" in kid]
    for kid in inner:
        _prune(kid)
        if kid.S in GROUPS and not kids(kid):
            _take_from_parent(kid)
