"""Colours that everyone can read, and icons that follow them."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from leaflet_studio.desktop.icons import application_icon, pixmap
from leaflet_studio.desktop.theme import apply_theme, colours_of
from leaflet_studio.desktop.tokens import DARK, LIGHT, Colours
from leaflet_studio.resources import assets_folder

TEXT = 4.5
"""WCAG 2.2, 1.4.3 (AA)."""
CONTROL = 3.0
"""WCAG 2.2, 1.4.11."""


def luminance(colour: str) -> float:
    """Relative luminance (WCAG 2.2, definitions)."""
    channels = (channel / 255 for channel in bytes.fromhex(colour[1:]))
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def test_contrast_is_measured_as_the_standard_says() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("ground", ["ground", "field", "tint"])
@pytest.mark.parametrize("text", ["text", "quiet", "accent", "error", "warning", "good"])
def test_every_text_can_be_read_on_every_ground(colours: Colours, ground: str, text: str) -> None:
    assert contrast(getattr(colours, text), getattr(colours, ground)) >= TEXT


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_edges_of_controls_and_buttons_can_be_seen(colours: Colours) -> None:
    assert contrast(colours.on_accent, colours.accent) >= TEXT
    for ground in (colours.ground, colours.field):
        assert contrast(colours.edge, ground) >= CONTROL
        assert contrast(colours.accent, ground) >= CONTROL


def test_the_palette_is_known_again(qapp: QApplication) -> None:
    for dark, colours in ((True, DARK), (False, LIGHT)):
        apply_theme(qapp, dark=dark)
        assert colours_of(qapp.palette()) is colours


def test_every_icon_is_drawn_in_the_colour_that_is_asked_for(qapp: QApplication) -> None:
    found = (path.stem for path in (assets_folder() / "icons").glob("*.svg"))
    names = [name for name in found if not name.endswith(("-light", "-dark")) and name != "leaflet-studio"]
    assert len(names) > 30
    for name in names:
        drawn = pixmap(name, "#ff0000", 24).toImage()
        colours = {
            drawn.pixelColor(x, y).name() for x in range(24) for y in range(24) if drawn.pixelColor(x, y).alpha() > 200
        }
        assert colours, name
        assert all(colour.startswith("#f") and colour.endswith("0000") for colour in colours), (name, colours)


def test_the_programs_own_icon_is_sharp_in_every_size_that_desktops_ask_for(qapp: QApplication) -> None:
    sizes = application_icon().availableSizes()
    assert {16, 32, 48, 256} <= {size.width() for size in sizes}
    small = application_icon().pixmap(16).toImage()
    assert len({small.pixelColor(x, y).name() for x in range(16) for y in range(16)}) > 5
