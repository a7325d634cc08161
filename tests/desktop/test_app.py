"""Starting the application: what must not be imported, what would crash, what Qt must not lose."""

from __future__ import annotations

import subprocess
import sys

import pytest
from PySide6.QtCore import QObject

from leaflet_studio.desktop.app import check_display, check_qt, version_of_qt
from leaflet_studio.problems import LeafletError


def test_qt_keeps_its_references_to_none() -> None:
    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(200):
        thing.setObjectName("name")
    assert sys.getrefcount(None) > before - 100


def test_the_qt_that_is_installed_may_be_used() -> None:
    check_qt(version_of_qt(), sys.version_info[:2])


@pytest.mark.parametrize(
    ("pyside", "python"), [("6.12.0", (3, 11)), ("6.12.1", (3, 10)), ("7.0.0", (3, 11)), ("", (3, 12))]
)
def test_a_qt_that_would_crash_is_refused(pyside: str, python: tuple[int, int]) -> None:
    with pytest.raises(LeafletError):
        check_qt(pyside, python)


@pytest.mark.parametrize(("pyside", "python"), [("6.11.3", (3, 11)), ("6.12.0", (3, 12)), ("6.8.3", (3, 11))])
def test_a_sound_qt_is_taken(pyside: str, python: tuple[int, int]) -> None:
    check_qt(pyside, python)


def test_without_a_screen_it_is_told_instead_of_aborting() -> None:
    with pytest.raises(LeafletError) as stop:
        check_display({"DISPLAY": ""}, "linux")
    assert [problem.code for problem in stop.value.problems] == ["display-missing"]


@pytest.mark.parametrize("name", ["DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"])
def test_any_screen_will_do(name: str) -> None:
    check_display({name: "offscreen"}, "linux")
    check_display({}, "darwin")


def test_the_window_imports_nothing_that_draws_pages() -> None:
    script = (
        "import sys\n"
        "from leaflet_studio.desktop.window import Window\n"
        "from leaflet_studio.campaign.new import sample_campaign\n"
        "sample_campaign()\n"
        "print(sorted({'weasyprint', 'PIL', 'jinja2', 'pypdfium2', 'pikepdf', 'babel'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_the_window_is_there_before_what_reads_campaigns_and_before_the_commands() -> None:
    script = (
        "import sys\n"
        "import leaflet_studio.cli\n"
        "import leaflet_studio.desktop.app\n"
        "from leaflet_studio.desktop.window import Window\n"
        "late = {*leaflet_studio.desktop.app.READERS, 'leaflet_studio.commands.batch', 'importlib.metadata'}\n"
        "print(sorted(late & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
