"""Colours to the inks of a printing condition, through its ICC profile."""

from __future__ import annotations

import math
from functools import cached_property
from io import BytesIO
from typing import Any, Final

from PIL import Image, ImageChops, ImageCms, ImageMath

from leaflet_studio.problems import LeafletError, Place, Room, error

BLACK_POINT_COMPENSATION: Final = 0x2000
NEGLIGIBLE_INK: Final = 0.02
NEUTRAL_TOLERANCE: Final = 1
PICTURE_TOLERANCE: Final = 2
COLOURED: Final = [0] * (PICTURE_TOLERANCE + 1) + [255] * (255 - PICTURE_TOLERANCE)
"""Differences of two channels, as Pillow looks them up: nothing, or colour."""
ROUNDING: Final = 0.005
"""The most that four inks rounded to bytes may be over a limit by."""

Inks = tuple[float, float, float, float]
"""Cyan, magenta, yellow and black, 0 to 1."""


class Separator:
    """Separates colours and pictures for one printing condition; kept as long as the profile is in use.

    Neutral colours go to black alone, matched in lightness on the profile's ramp of black. Others go through the
    profile by relative colorimetric intent with black point compensation. More ink than the `limit` (the sum over all
    inks, 3 for 300 %) is taken out of cyan, magenta and yellow in equal shares. Raises LeafletError for a profile that
    is none for CMYK printing.
    """

    def __init__(self, profile: bytes, name: str, limit: float = 4.0) -> None:
        self.profile = profile
        self.limit = limit
        try:
            output = ImageCms.getOpenProfile(BytesIO(profile))
            self._check(output, name)
            self._from_srgb = _transform(ImageCms.createProfile("sRGB"), output, "RGB", "CMYK")
            self._output = output
        except (ImageCms.PyCMSError, OSError) as fault:
            raise _faulty_profile(name, str(fault)) from fault
        self._known: dict[tuple[str, tuple[int, ...]], Inks] = {}

    def rgb(self, red: float, green: float, blue: float) -> Inks:
        """Separate an sRGB colour given as 0 to 1."""
        channels = tuple(_byte(channel) for channel in (red, green, blue))
        if _is_grey(channels):
            return self.grey(green)
        return self._single("RGB", channels)

    def grey(self, lightness: float) -> Inks:
        """Separate a grey given as 0 (black) to 1 (white), to black alone."""
        level = _byte(lightness)
        black = {0: 1.0, 255: 0.0}.get(level)
        return (0.0, 0.0, 0.0, self._greys[level] if black is None else black)

    def lab(self, lightness: float, a: float, b: float) -> Inks:
        """Separate a CIE L*a*b* colour, L 0 to 100, a and b -128 to 127."""
        return self._single("LAB", (_byte(lightness / 100), round(a) % 256, round(b) % 256))

    def shift(self, red: float, green: float, blue: float) -> float:
        """Return how far a colour's print is from the sRGB colour, given as 0 to 1: Delta E*ab (CIE 1976).

        A neutral is 0 off: black, as dark as the paper lets it be, is what was meant.
        """
        if _is_grey(tuple(_byte(channel) for channel in (red, green, blue))):
            return 0.0
        printed = Image.new("CMYK", (1, 1), tuple(round(ink * 255) for ink in self.rgb(red, green, blue)))
        seen = Image.new("RGB", (1, 1), tuple(_byte(channel) for channel in (red, green, blue)))
        pairs = zip(_lab(printed, self._to_lab), _lab(seen, self._srgb_to_lab), strict=True)
        return math.hypot(*(one - other for one, other in pairs))

    def picture(self, picture: Image.Image) -> Image.Image:
        """Separate a picture; a grey one becomes the grey (DeviceGray) whose black ink is that of a single grey."""
        if picture.mode in ("1", "L"):
            return picture.convert("L").point(self._grey_levels)
        if picture.mode != "CMYK" and is_neutral(picture.convert("RGB")):
            return picture.convert("RGB").getchannel("G").point(self._grey_levels)
        inks = picture if picture.mode == "CMYK" else _applied(picture.convert("RGB"), self._from_srgb)
        return self._limited_picture(inks)

    def limited(self, inks: Inks) -> Inks:
        """Return inks with no more than the limit in all."""
        cyan, magenta, yellow, black = inks
        coloured = cyan + magenta + yellow
        if coloured + black <= self.limit + ROUNDING:
            return inks
        share = max(0.0, self.limit - black) / coloured
        return round(cyan * share, 3), round(magenta * share, 3), round(yellow * share, 3), black

    def exceeds(self, picture: Image.Image) -> bool:
        """Tell whether a picture in inks has more than the limit anywhere."""
        if self.limit >= 4:
            return False
        totals = ImageMath.lambda_eval(lambda bands: _sum(bands) > round(self.limit * 255) + 2, **_bands(picture))
        return bool(totals.getbbox())

    def _limited_picture(self, picture: Image.Image) -> Image.Image:
        if not self.exceeds(picture):
            return picture
        limit = round(self.limit * 255)
        limited = [_limited_band(picture, band, limit) for band in "CMY"]
        return Image.merge("CMYK", [*limited, picture.getchannel("K")])

    def _single(self, mode: str, channels: tuple[int, ...]) -> Inks:
        key = (mode, channels)
        if key not in self._known:
            transform = self._from_srgb if mode == "RGB" else self._from_lab
            self._known[key] = self.limited(_clean(_pixels(_applied(Image.new(mode, (1, 1), channels), transform))[0]))
        return self._known[key]

    @cached_property
    def _from_lab(self) -> ImageCms.ImageCmsTransform:
        return _transform(ImageCms.createProfile("LAB"), self._output, "LAB", "CMYK")

    @cached_property
    def _to_lab(self) -> ImageCms.ImageCmsTransform:
        return _transform(self._output, ImageCms.createProfile("LAB"), "CMYK", "LAB")

    @cached_property
    def _srgb_to_lab(self) -> ImageCms.ImageCmsTransform:
        return _transform(ImageCms.createProfile("sRGB"), ImageCms.createProfile("LAB"), "RGB", "LAB")

    @cached_property
    def _grey_levels(self) -> list[int]:
        """Return for each of 256 greys the level that prints its black: DeviceGray is black ink turned round."""
        return [255 - round(self.grey(level / 255)[3] * 255) for level in range(256)]

    @cached_property
    def _greys(self) -> list[float]:
        """Return the amount of black for each of 256 greys, by equal lightness on this profile's paper and ink."""
        ramp = Image.frombytes("CMYK", (256, 1), b"".join(bytes((0, 0, 0, k)) for k in range(256)))
        printed = [pixel[0] for pixel in _pixels(_applied(ramp, self._to_lab))]
        grey = Image.frombytes("RGB", (256, 1), b"".join(bytes((level,) * 3) for level in range(256)))
        wanted = [pixel[0] for pixel in _pixels(_applied(grey, self._srgb_to_lab))]
        lightest, darkest = printed[0], printed[-1]
        scaled = [darkest + (lightest - darkest) * level / 255 for level in wanted]
        return [min(range(256), key=lambda k: abs(printed[k] - level)) / 255 for level in scaled]

    @staticmethod
    def _check(profile: ImageCms.ImageCmsProfile, name: str) -> None:
        if profile.profile.xcolor_space.strip() != "CMYK" or profile.profile.device_class != "prtr":
            raise _faulty_profile(name, "it is no CMYK output profile")


def is_neutral(picture: Image.Image) -> bool:
    """Tell whether a picture in RGB has no colour but greys; a JPEG's rounding is none."""
    red, green, blue = picture.split()
    pairs = ((red, green), (green, blue), (red, blue))
    differences = (ImageChops.difference(one, other) for one, other in pairs)
    return not any(difference.point(COLOURED).getbbox() for difference in differences)


def _is_grey(channels: tuple[int, ...]) -> bool:
    return max(channels) - min(channels) <= NEUTRAL_TOLERANCE


def _bands(picture: Image.Image) -> dict[str, Any]:
    return {band: picture.getchannel(band) for band in "CMYK"}


def _sum(bands: dict[str, Any]) -> Any:
    """Return the sum of all inks, band by band, for ImageMath."""
    return bands["C"] + bands["M"] + bands["Y"] + bands["K"]


def _limited_band(picture: Image.Image, band: str, limit: int) -> Image.Image:
    """Return a band with its share of what is over the limit taken out."""

    def less(bands: dict[str, Any]) -> Any:
        coloured = bands["C"] + bands["M"] + bands["Y"]
        room = bands["max"](limit - bands["K"], 0)
        kept = bands[band] * bands["min"](room, coloured) / bands["max"](coloured, 1)
        return bands["convert"](kept, "L")

    limited: Image.Image = ImageMath.lambda_eval(less, **_bands(picture))
    return limited


def _transform(source: Any, target: Any, source_mode: str, target_mode: str) -> ImageCms.ImageCmsTransform:
    intent = ImageCms.Intent.RELATIVE_COLORIMETRIC
    flags = ImageCms.Flags(BLACK_POINT_COMPENSATION)
    return ImageCms.buildTransform(source, target, source_mode, target_mode, intent, flags)


def _applied(picture: Image.Image, transform: ImageCms.ImageCmsTransform) -> Image.Image:
    separated = ImageCms.applyTransform(picture, transform)
    if separated is None:
        raise ImageCms.PyCMSError("the picture could not be separated")
    return separated


def _lab(colour: Image.Image, to_lab: ImageCms.ImageCmsTransform) -> tuple[float, float, float]:
    lightness, a, b = _pixels(_applied(colour, to_lab))[0]
    return lightness * 100 / 255, (a + 128) % 256 - 128, (b + 128) % 256 - 128


def _pixels(picture: Image.Image) -> list[tuple[int, ...]]:
    data = picture.tobytes()
    channels = len(picture.getbands())
    return [tuple(data[start : start + channels]) for start in range(0, len(data), channels)]


def _clean(pixel: tuple[int, ...]) -> Inks:
    """Return inks as shares to three places; a trace of ink, which only shows as a stray dot, is left away."""
    shares = [round(value / 255, 3) for value in pixel]
    cyan, magenta, yellow, black = (share if share > NEGLIGIBLE_INK else 0.0 for share in shares)
    return cyan, magenta, yellow, black


def _byte(share: float) -> int:
    return min(255, max(0, round(share * 255)))


def _faulty_profile(name: str, reason: str) -> LeafletError:
    problem = error("profile-faulty", f"The colour profile cannot be used: {reason}.", Place(file=name))
    return LeafletError(Room.RENDERING, problem)
