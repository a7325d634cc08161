"""Who makes a batch: this process, processes on this machine, or a Dask cluster."""

from __future__ import annotations

import multiprocessing
import os
import signal
import threading
from collections.abc import Callable
from concurrent.futures import Executor, Future, ProcessPoolExecutor
from importlib import import_module
from typing import Any, Final, ParamSpec, TypeVar

from leaflet_studio.problems import LeafletError, Place, Room, error

P = ParamSpec("P")
T = TypeVar("T")

CONNECT_SECONDS: Final = 10


class Here(Executor):
    """Does everything in this process, at once."""

    def submit(self, fn: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> Future[T]:
        """Do it; the future is done when this returns."""
        future: Future[T] = Future()
        try:
            future.set_result(fn(*args, **kwargs))
        except Exception as fault:  # noqa: BLE001  # whoever asks for the result gets it
            future.set_exception(fault)
        return future


class Processes(ProcessPoolExecutor):
    """Processes of their own, which end with this one, however it ends."""

    def __init__(self, jobs: int) -> None:
        super().__init__(jobs, mp_context=multiprocessing.get_context("spawn"), initializer=_follow_parent)

    def __exit__(self, kind: Any, fault: Any, trace: Any) -> bool | None:
        """End; after a fault or Ctrl-C at once, without waiting for what is under way."""
        if kind is not None:
            self.shutdown(wait=False, cancel_futures=True)
            for process in multiprocessing.active_children():
                process.terminate()
        return super().__exit__(kind, fault, trace)


class Cluster(Executor):
    """A Dask cluster, by its scheduler's address. Its workers need this program in the same version.

    Dask gives the work of a worker that dies to another. Raises LeafletError (usage) when there is no scheduler.
    """

    def __init__(self, address: str) -> None:
        distributed = _distributed()
        try:
            self._client = distributed.Client(address, timeout=CONNECT_SECONDS, set_as_default=False)
        except (OSError, TimeoutError, ValueError) as fault:
            message = f"There is no scheduler at “{address}”: {fault}."
            problem = error("cluster-unreachable", message, Place(), "Start it, or check the address.")
            raise LeafletError(Room.USAGE, problem) from fault
        self._executor = self._client.get_executor(pure=False)

    def submit(self, fn: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> Future[T]:
        """Send work to the cluster."""
        future: Future[T] = self._executor.submit(fn, *args, **kwargs)
        return future

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        """Leave the cluster; it goes on for others."""
        self._executor.shutdown(wait=wait)
        self._client.close()


def _distributed() -> Any:
    try:
        return import_module("distributed")
    except ImportError as fault:
        hint = "Install it: pip install 'leaflet-studio[cluster]'"
        problem = error("cluster-missing", "The library for clusters is not installed.", hint=hint)
        raise LeafletError(Room.USAGE, problem) from fault


def _follow_parent() -> None:
    """Leave Ctrl-C to the parent, and end when it ends: after `kill -9` nobody else would tell."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    parent = multiprocessing.parent_process()

    def watch() -> None:
        if parent is not None:
            parent.join()
            os._exit(1)

    threading.Thread(target=watch, daemon=True).start()
