"""The files that passed through the server: stored bytes under a file_id that can be sent again."""

import hashlib
import struct
from dataclasses import dataclass
from typing import Any

from .call import Call, JsonObject, Upload
from .refusal import Refusal, bad_request

PNG = b"\x89PNG\r\n\x1a\n"
PHOTO_LIMIT = 10 << 20
FILE_LIMIT = 50 << 20
KINDS = ("animation", "audio", "document", "photo", "video", "voice")
TIMED = ("animation", "audio", "video", "voice")


@dataclass(frozen=True)
class StoredFile:
    file_id: str
    kind: str
    name: str
    data: bytes

    @property
    def path(self) -> str:
        return f"{self.kind}s/{self.file_id}"

    def summary(self) -> JsonObject:
        """The fields every kind of file has."""
        unique = hashlib.sha256(self.data).hexdigest()[:16]
        return {"file_id": self.file_id, "file_unique_id": unique, "file_size": len(self.data)}

    def body(self) -> Any:
        """What stands in a Message under the file's kind."""
        width, height = picture_size(self.data)
        if self.kind == "photo":
            return [self.summary() | {"width": width, "height": height}]
        body = self.summary() | {"file_name": self.name}
        body |= {"duration": 1} if self.kind in TIMED else {}
        return body | ({"width": width, "height": height} if self.kind in ("animation", "video") else {})


class Files:
    def __init__(self) -> None:
        self.stored: dict[str, StoredFile] = {}

    def keep(self, kind: str, upload: Upload) -> StoredFile:
        file = StoredFile(f"{kind}-{len(self.stored) + 1}", kind, upload.name, upload.data)
        self.stored[file.file_id] = file
        return file

    def find(self, file_id: str) -> StoredFile:
        if file_id not in self.stored:
            raise bad_request("wrong file identifier/HTTP URL specified")
        return self.stored[file_id]

    def from_call(self, call: Call, kind: str, reference: str) -> StoredFile:
        """The file a call sends: an upload, `attach://` to one, a URL, or the file_id of an earlier one."""
        upload = call.files.get(reference.removeprefix("attach://") if reference else kind)
        if upload is not None:
            return self._upload(kind, upload)
        if reference.startswith(("http://", "https://")):
            return self.keep(kind, Upload(reference, b""))
        if not reference:
            raise bad_request(f"there is no {kind} in the request")
        file = self.find(reference)
        if file.kind != kind:
            raise bad_request(f"type of file mismatch: can't use file of type {file.kind} as {kind}")
        return file

    def _upload(self, kind: str, upload: Upload) -> StoredFile:
        if not upload.data:
            raise bad_request("file must be non-empty")
        if len(upload.data) > (PHOTO_LIMIT if kind == "photo" else FILE_LIMIT):
            raise Refusal(413, "Request Entity Too Large")
        width, height = picture_size(upload.data)
        if kind == "photo" and (width + height > 10000 or max(width, height) > 20 * min(width, height)):
            raise bad_request("PHOTO_INVALID_DIMENSIONS")
        return self.keep(kind, upload)


def picture_size(data: bytes) -> tuple[int, int]:
    """Width and height of a PNG; of anything else a plausible one."""
    if not data.startswith(PNG) or len(data) < 24:
        return 640, 480
    width, height = struct.unpack(">II", data[16:24])
    return int(width), int(height)
