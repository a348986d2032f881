"""Faults that a test asks for: lost connections, slow or foreign answers, refusals."""

import asyncio
from dataclasses import dataclass, field
from typing import Any

from .call import Call
from .refusal import Dropped, RawAnswer, Refusal


@dataclass
class Fault:
    method: str
    """The official spelling, or `*` for every method."""
    drop: bool = False
    delay: float = 0.0
    error: tuple[int, str] | None = None
    parameters: dict[str, Any] = field(default_factory=dict)
    """What goes with the error, such as `{"retry_after": 1}`."""
    raw: str | None = None
    status: int = 502
    """The HTTP status of `raw`."""
    after: bool = False
    """Do the work first, then lose or refuse the answer."""
    times: int = 1
    skip: int = 0
    chat_id: int | None = None
    hits: int = 0

    def concerns(self, call: Call) -> bool:
        return (
            self.times > 0
            and self.method in ("*", call.method)
            and self.chat_id in (None, call.number("chat_id"))
        )

    async def before(self) -> None:
        await asyncio.sleep(self.delay)
        if not self.after:
            self._strike()

    def afterwards(self) -> None:
        if self.after:
            self._strike()

    def _strike(self) -> None:
        if self.drop:
            raise Dropped
        if self.raw is not None:
            raise RawAnswer(self.status, self.raw)
        if self.error is not None:
            raise Refusal(*self.error, **self.parameters)


class Faults:
    def __init__(self) -> None:
        self._faults: list[Fault] = []

    def add(self, fault: Fault) -> Fault:
        self._faults.append(fault)
        return fault

    def take(self, call: Call) -> Fault | None:
        """The fault that befalls this call, if any; it is used up by one."""
        for fault in self._faults:
            if not fault.concerns(call):
                continue
            if fault.skip > 0:
                fault.skip -= 1
                continue
            fault.times -= 1
            fault.hits += 1
            return fault
        return None
