"""Pictures inside a PDF, separated: RGB of every kind to CMYK, their alpha kept, their metadata gone."""

from __future__ import annotations

import zlib
from io import BytesIO
from typing import Final

from pikepdf import Array, Name, Object, Pdf, PdfError, PdfImage, Stream, UnsupportedImageTypeError
from PIL import Image, ImageOps

from leaflet_studio.prepress.inks import Inks, Separator
from leaflet_studio.problems import LeafletError, Room, error

JPEG_QUALITY: Final = 92
NO_LIMIT: Final = 4.0


def separate_picture(image: Stream, separator: Separator) -> None:
    """Replace a picture's samples by inks, in place. Masks stay as they are.

    Raises LeafletError (rendering) for a picture that cannot be read.
    """
    if image.get("/ImageMask", False):
        return
    lossy = "/DCTDecode" in _filters(image)
    in_inks = _space(image) == "/DeviceCMYK"
    if in_inks and separator.limit >= NO_LIMIT:
        return
    try:
        picture = PdfImage(image).as_pil_image(apply_mask=False)
    except (PdfError, UnsupportedImageTypeError, OSError, ValueError) as fault:
        problem = error("picture-unreadable", f"A picture cannot be separated: {fault}.")
        raise LeafletError(Room.RENDERING, problem) from fault
    if not in_inks or separator.exceeds(picture):
        _write(image, separator.picture(picture), lossy=lossy)


def has_hard_edges(image: Stream) -> bool:
    """Tell whether a picture's soft mask knows only all and nothing."""
    lightest_and_darkest = {level for level, count in enumerate(_mask(image).histogram()) if count}
    return lightest_and_darkest <= {0, 255}


def veiled_picture(document: Pdf, image: Stream, alpha: float, ground: Inks | None) -> Stream:
    """Return an opaque copy of a picture in inks as it looks through its soft mask and a constant alpha, on a ground.

    A mask with hard edges becomes a stencil (PDF 1.7, 8.9.6.3), and needs no ground.
    """
    picture = _in_cmyk(image)
    mask = _mask(image) if "/SMask" in image else None
    stencil = mask if mask and has_hard_edges(image) else None
    if ground is not None:
        share = Image.new("L", picture.size, 255) if mask is None or stencil else mask.resize(picture.size)
        share = share.point([round(level * alpha) for level in range(256)])
        picture = Image.composite(picture, Image.new("CMYK", picture.size, tuple(_byte(ink) for ink in ground)), share)
    new = document.make_stream(b"")
    for key, value in image.items():
        if key not in ("/SMask", "/Length", "/Filter", "/DecodeParms"):
            new[key] = value
    _write(new, picture, lossy="/DCTDecode" in _filters(image))
    if stencil:
        new.Mask = _stencil(document, stencil)
    return new


def _in_cmyk(image: Stream) -> Image.Image:
    picture = PdfImage(image).as_pil_image(apply_mask=False)
    if picture.mode == "CMYK":
        return picture
    black = ImageOps.invert(picture.convert("L"))
    none = Image.new("L", picture.size, 0)
    return Image.merge("CMYK", [none, none, none, black])


def _mask(image: Stream) -> Image.Image:
    mask = image.SMask
    if not isinstance(mask, Stream):
        raise TypeError("a soft mask is a stream (PDF 1.7, 11.6.5.3)")
    return PdfImage(mask).as_pil_image().convert("L")


def _stencil(document: Pdf, mask: Image.Image) -> Stream:
    """Return a mask of one bit, in which 1 is left out."""
    stencil = document.make_stream(b"")
    stencil.Type, stencil.Subtype, stencil.ImageMask = Name.XObject, Name.Image, True
    stencil.Width, stencil.Height = mask.size
    stencil.BitsPerComponent = 1
    bits = ImageOps.invert(mask).convert("1", dither=Image.Dither.NONE)
    stencil.write(zlib.compress(bits.tobytes(), 9), filter=Name.FlateDecode)
    return stencil


def _byte(ink: float) -> int:
    return round(ink * 255)


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
