"""Values that are held for the next file: at most so many, and those asked for longest ago are dropped."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable
from typing import Final, Generic, TypeVar

K = TypeVar("K", bound=Hashable)
V = TypeVar("V")

KEPT: Final = 100
"""So many of a kind are held, and then the one that was asked for longest ago is dropped: a batch goes through one
layout and language after the other, and each needs a few."""


class Kept(Generic[K, V]):
    """Values by what they were made from, at most so many."""

    def __init__(self, most: int = KEPT) -> None:
        self._most = most
        self._values: OrderedDict[K, V] = OrderedDict()

    def get(self, key: K) -> V | None:
        """Return a value that is held."""
        if key in self._values:
            self._values.move_to_end(key)
        return self._values.get(key)

    def put(self, key: K, value: V) -> V:
        """Hold a value, and return it."""
        self._values[key] = value
        if len(self._values) > self._most:
            self._values.popitem(last=False)
        return value

    def of(self, key: K, make: Callable[[], V]) -> V:
        """Return the value that is held, or make it."""
        found = self.get(key)
        return self.put(key, make()) if found is None else found
