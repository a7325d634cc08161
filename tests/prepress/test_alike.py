"""Equal objects of a document are made one, and others stay as they are."""

from __future__ import annotations

from pikepdf import Array, Dictionary, Name, Object, Pdf

from leaflet_studio.prepress.alike import share_alike


def form(document: Pdf, font: bytes, *, said: bytes = b"BT ET") -> Object:
    """Return a form with a font of its own, whose program is two steps away."""
    program = document.make_stream(font, Length1=len(font))
    descriptor = document.make_indirect(Dictionary(Type=Name.FontDescriptor, FontFile2=program))
    descendants = Array([document.make_indirect(Dictionary(FontDescriptor=descriptor))])
    stream = document.make_stream(said)
    stream.Resources = Dictionary(Font=Dictionary(F1=Dictionary(DescendantFonts=descendants)))
    return document.make_indirect(stream)


def program_of(form: Object) -> tuple[int, int]:
    number: tuple[int, int] = form.Resources.Font.F1.DescendantFonts[0].FontDescriptor.FontFile2.objgen
    return number


def test_forms_that_differ_in_a_word_share_their_font() -> None:
    with Pdf.new() as document:
        forms = [form(document, b"font", said=said) for said in (b"one", b"two")]
        taken = share_alike(forms)
        assert [taken[each.objgen].objgen for each in forms] == [each.objgen for each in forms]
        assert program_of(forms[0]) == program_of(forms[1])


def test_equal_forms_are_one() -> None:
    with Pdf.new() as document:
        forms = [form(document, b"font") for _ in range(3)]
        taken = share_alike(forms)
        assert {taken[each.objgen].objgen for each in forms} == {forms[0].objgen}


def test_fonts_that_differ_in_a_byte_stay_two() -> None:
    with Pdf.new() as document:
        forms = [form(document, font) for font in (b"font", b"fond")]
        share_alike(forms)
        assert program_of(forms[0]) != program_of(forms[1])


def test_what_refers_to_itself_ends() -> None:
    with Pdf.new() as document:
        circle = form(document, b"font")
        circle.Resources.Self = circle
        assert share_alike([circle]) == {circle.objgen: circle}
