"""The organizer's keys: made with a campaign, kept on the organizer's computer, never in a campaign or a kit.

A key is known by its public half in hex; its file is `<public half>.pem` (PKCS #8), readable by its owner alone.
"""

from __future__ import annotations

import contextlib
import hashlib
import hmac
import os
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
    load_pem_private_key,
)

from leaflet_studio.problems import LeafletError, Place, Room, error
from leaflet_studio.resources import user_folder
from leaflet_studio.storage import make_folder, read_file

OWNER_ONLY: Final = 0o600
FILE_LIMIT: Final = 10_000


@dataclass(frozen=True, slots=True)
class Key:
    """A private key (Ed25519, RFC 8032); its `seed` of 32 bytes is shown nowhere."""

    seed: bytes = field(repr=False)

    @property
    def public(self) -> str:
        """Return the public half, in hex."""
        return self._private.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw).hex()

    @property
    def pem(self) -> bytes:
        """Return the key as its file holds it."""
        return self._private.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())

    def sign(self, data: bytes) -> bytes:
        """Sign data; the same data gives the same 64 bytes."""
        return self._private.sign(data)

    def derived(self, purpose: bytes) -> Key:
        """Return another key that is always the same for a purpose, and from which this one cannot be told."""
        return Key(hmac.new(self.seed, purpose, hashlib.sha256).digest())

    @property
    def _private(self) -> Ed25519PrivateKey:
        return Ed25519PrivateKey.from_private_bytes(self.seed)


def keys_folder() -> Path:
    """Return the folder in which this computer's user keeps organizers' keys."""
    return user_folder() / "keys"


def new_key() -> Key:
    """Make a key; it is lost unless it is kept."""
    return Key(os.urandom(32))


def keep_key(key: Key, folder: Path) -> Path:
    """Keep a key in a folder; returns its file. Raises LeafletError (output)."""
    make_folder(folder)
    path = folder / f"{key.public}.pem"
    if not path.exists():
        write_private(path, key.pem)
    return path


def find_key(publics: tuple[str, ...], folder: Path) -> Key:
    """Return the campaign's key. Raises LeafletError (campaign) when it is not on this computer."""
    path = folder / f"{publics[0]}.pem"
    if path.is_file():
        return read_key(path)
    message = "The key that signs this campaign's kits is not on this computer."
    hint = (
        "On the computer that has it, run “kit key export”, and here “kit key import”. Where it is lost, “kit key new” "
        "makes another; returns of kits made before are still taken."
    )
    raise LeafletError(Room.CAMPAIGN, error("key-missing", message, Place(str(folder)), hint))


def signing_key(publics: tuple[str, ...], folder: Path) -> tuple[Key, bool]:
    """Return the campaign's key, made now (and not yet kept) where it has none, and whether it was.

    Raises LeafletError (campaign) as `find_key` does.
    """
    return (find_key(publics, folder), False) if publics else (new_key(), True)


def read_key(path: Path) -> Key:
    """Read a key from its file. Raises LeafletError (campaign) for what is none."""
    data = read_file(path, limit=FILE_LIMIT)
    try:
        private = load_pem_private_key(data, None)
    except (ValueError, TypeError, UnsupportedAlgorithm) as fault:
        raise _no_key(path) from fault
    if not isinstance(private, Ed25519PrivateKey):
        raise _no_key(path)
    return Key(private.private_bytes_raw())


def write_private(path: Path, data: bytes) -> None:
    """Write a new file that its owner alone can read. Raises LeafletError (output), also where one stands."""
    try:
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, OWNER_ONLY)
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
        except OSError:
            with contextlib.suppress(OSError):
                path.unlink()
            raise
    except OSError as fault:
        reason = "a file stands there already" if isinstance(fault, FileExistsError) else fault.strerror
        problem = error(
            "not-written", f"The key cannot be written: {reason}.", Place(str(path)), "Choose another place."
        )
        raise LeafletError(Room.OUTPUT, problem) from fault


def _no_key(path: Path) -> LeafletError:
    hint = "Choose the file that “kit key export” made."
    return LeafletError(
        Room.CAMPAIGN, error("key-faulty", "This file holds no organizer's key.", Place(str(path)), hint)
    )
