"""The editions of the sample that tests go through."""

LAYOUTS = ("flyer-a5", "sheet-a4")
LANGUAGES = ("en", "ru", "kk", "tr", "de", "ar")
GROUP_OF = {"en": "london", "ru": "almaty", "kk": "almaty", "tr": "istanbul", "de": "berlin", "ar": "beirut"}


def group_of(language: str) -> str:
    """Return the group whose event is printed in a language."""
    return GROUP_OF.get(language, "london")
