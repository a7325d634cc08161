"""Pictures inside a PDF, separated: RGB of every kind to CMYK, their alpha kept, their metadata gone."""

from __future__ import annotations

import zlib
from io import BytesIO
from typing import Final

from pikepdf import Array, Name, Object, PdfError, PdfImage, Stream, UnsupportedImageTypeError
from PIL import Image

from leaflet_studio.prepress.inks import Separator
from leaflet_studio.problems import LeafletError, Room, error

JPEG_QUALITY: Final = 92
GREY_SPACES: Final = frozenset({"/DeviceGray", "/CalGray"})


def separate_picture(image: Stream, separator: Separator) -> None:
    """Replace a picture's samples by inks, in place. Masks and grey pictures stay as they are.

    Raises LeafletError (rendering) for a picture that cannot be read.
    """
    if image.get("/ImageMask", False) or _space(image) in GREY_SPACES:
        return
    lossy = "/DCTDecode" in _filters(image)
    if _space(image) == "/DeviceCMYK":
        return
    try:
        picture = PdfImage(image).as_pil_image()
    except (PdfError, UnsupportedImageTypeError, OSError, ValueError) as fault:
        problem = error("picture-unreadable", f"A picture cannot be separated: {fault}.")
        raise LeafletError(Room.RENDERING, problem) from fault
    _write(image, separator.picture(picture), lossy=lossy)


def _write(image: Stream, picture: Image.Image, *, lossy: bool) -> None:
    grey = picture.mode in ("1", "L")
    picture = picture.convert("L") if grey else picture
    for key in ("/Decode", "/DecodeParms", "/Intent"):
        if key in image:
            del image[key]
    image.ColorSpace = Name.DeviceGray if grey else Name.DeviceCMYK
    image.BitsPerComponent = 8
    if lossy:
        image.write(_jpeg(picture), filter=Name.DCTDecode)
        if not grey:
            # Pillow writes CMYK as Adobe does: inverted.
            image.Decode = Array([1, 0] * 4)
    else:
        image.write(zlib.compress(picture.tobytes(), 9), filter=Name.FlateDecode)


def _jpeg(picture: Image.Image) -> bytes:
    target = BytesIO()
    picture.info.clear()
    picture.save(target, "JPEG", quality=JPEG_QUALITY, subsampling=0, optimize=True)
    return target.getvalue()


def _space(image: Object) -> str:
    space = image.get("/ColorSpace")
    return str(space) if isinstance(space, Name) else ""


def _filters(image: Object) -> list[str]:
    filters = image.get("/Filter", Array())
    return [str(name) for name in (filters if isinstance(filters, Array) else [filters])]
