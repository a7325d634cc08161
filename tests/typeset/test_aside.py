"""A value computed by a forked process, or here."""

from __future__ import annotations

import os
import subprocess
import sys
import textwrap

import pytest

from leaflet_studio.typeset.aside import aside


def alone(program: str) -> str:
    """Run a program in a process of one thread, as the command line is one."""
    setting = "import os\nfrom leaflet_studio.typeset.aside import aside\nos.cpu_count = lambda: 2\n"
    code = setting + textwrap.dedent(program)
    return subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout


def test_a_value_comes_from_another_process() -> None:
    printed = alone("""
        with aside(os.getpid) as begun:
            print(begun.result() != os.getpid())
    """)
    assert printed == f"{hasattr(os, 'fork')}\n"


def test_a_child_that_dies_is_made_up_for() -> None:
    printed = alone("""
        parent = os.getpid()
        def compute():
            if os.getpid() != parent:
                os._exit(9)
            return "here"
        with aside(compute) as begun:
            print(begun.result())
    """)
    assert printed == "here\n"


def test_a_fault_is_raised_where_the_value_is_asked_for() -> None:
    printed = alone("""
        def compute():
            raise ValueError("no value")
        with aside(compute) as begun:
            try:
                begun.result()
            except ValueError as fault:
                print(fault)
    """)
    assert printed == "no value\n"


def test_no_child_is_left_behind() -> None:
    printed = alone("""
        with aside(lambda: __import__("time").sleep(60)):
            pass
        try:
            os.waitpid(-1, os.WNOHANG)
        except ChildProcessError:
            print("none")
    """)
    assert printed == "none\n"


def test_a_process_with_threads_computes_by_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("threading.active_count", lambda: 2)
    with aside(os.getpid) as begun:
        assert begun.result() == os.getpid()
