"""Ctrl-C that is not lost: a library may swallow the exception, so it is raised again until it arrives."""

from __future__ import annotations

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType
from typing import Final

AGAIN_SECONDS: Final = 0.5


@contextmanager
def insistent_interrupt() -> Iterator[None]:
    """Raise KeyboardInterrupt at Ctrl-C, and again every half second until it leaves this block.

    WeasyPrint 70 catches BaseException where it reads style sheets and pictures, and so may swallow the first.
    Where the system has no interval timer, or somebody else handles the signal, everything stays as it is.
    """
    ours = signal.getsignal(signal.SIGINT) is signal.default_int_handler
    if not ours or not hasattr(signal, "setitimer") or threading.current_thread() is not threading.main_thread():
        yield
        return
    before = signal.getsignal(signal.SIGALRM)
    signal.signal(signal.SIGINT, _raise)
    try:
        yield
    finally:
        if signal.getsignal(signal.SIGALRM) is _raise:
            signal.setitimer(signal.ITIMER_REAL, 0)
            signal.signal(signal.SIGALRM, before)
        if signal.getsignal(signal.SIGINT) is _raise:
            signal.signal(signal.SIGINT, signal.default_int_handler)


def _raise(_number: int, _frame: FrameType | None) -> None:
    signal.signal(signal.SIGALRM, _raise)
    signal.setitimer(signal.ITIMER_REAL, AGAIN_SECONDS)
    raise KeyboardInterrupt
