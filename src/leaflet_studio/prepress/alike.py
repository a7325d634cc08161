"""Equal objects of a document made one: editions on one sheet have fonts, pictures and whole pages in common."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable

from pikepdf import Array, Dictionary, Object, Stream

Number = tuple[int, int]


def share_alike(roots: Iterable[Object]) -> dict[Number, Object]:
    """Let all that is reached from some objects of a document refer to one of each kind, by its bytes.

    `roots` are indirect. Returns for each of their numbers the object to be taken, which may be another's; what is left
    over is not written.
    """
    sharing = _Sharing()
    return {root.objgen: sharing.one_of(root) for root in roots}


class _Sharing:
    """Goes from each object to those that it refers to, first to the deepest: equal ones then have equal text."""

    def __init__(self) -> None:
        self._taken: dict[Number, Object] = {}
        self._by_bytes: dict[bytes, Object] = {}

    def one_of(self, item: Object) -> Object:
        """Return the object that stands for an indirect one, and for all that are equal to it."""
        if item.objgen not in self._taken:
            # One that refers to itself is left as it is.
            self._taken[item.objgen] = item
            self._look_into(item)
            self._taken[item.objgen] = self._by_bytes.setdefault(_bytes_of(item), item)
        return self._taken[item.objgen]

    def _look_into(self, item: Object) -> None:
        if isinstance(item, (Dictionary, Stream)):
            for key, value in list(item.items()):
                if key != "/Parent" and (other := self._replaced(value)) is not None:
                    item[key] = other
        elif isinstance(item, Array):
            for at, value in enumerate(list(item)):
                if (other := self._replaced(value)) is not None:
                    item[at] = other

    def _replaced(self, value: object) -> Object | None:
        """Return what is to be put in place of a value; None where it stays."""
        if not isinstance(value, (Array, Dictionary, Stream)):
            return None
        if not value.is_indirect:
            self._look_into(value)
            return None
        one = self.one_of(value)
        return one if one.objgen != value.objgen else None


def _bytes_of(item: Object) -> bytes:
    if isinstance(item, Stream):
        hasher = hashlib.sha256(item.stream_dict.unparse())
        hasher.update(b"\0" + item.read_raw_bytes())
        return hasher.digest()
    return item.unparse(resolved=True)
