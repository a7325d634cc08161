"""Ctrl-C reaches the edge, whoever swallows it on the way."""

from __future__ import annotations

import os
import signal
import time

import pytest

from leaflet_studio.commands.interrupt import insistent_interrupt


def test_an_interrupt_that_is_swallowed_comes_again() -> None:
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    swallowed = 0
    try:
        with pytest.raises(KeyboardInterrupt), insistent_interrupt():
            try:
                os.kill(os.getpid(), signal.SIGINT)
                time.sleep(5)
            except BaseException:  # noqa: BLE001  # as a careless library does
                swallowed += 1
            time.sleep(10)
        assert swallowed == 1
        assert signal.getsignal(signal.SIGINT) is signal.default_int_handler
        assert signal.getitimer(signal.ITIMER_REAL) == (0, 0)
    finally:
        signal.signal(signal.SIGINT, before)
