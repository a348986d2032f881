"""Takes a picture of a page with headless Chromium, no taller than the page."""

from __future__ import annotations

import subprocess
from pathlib import Path
from shutil import which
from tempfile import TemporaryDirectory

from PIL import Image, ImageChops

from tools.screens.page import WIDTH

_BROWSERS = ("chromium", "chromium-browser", "google-chrome")
_TALLEST = 2400
_MARGIN = 8
_COLOURS = 128
_SECONDS = 60


def photograph(page: str, picture: Path) -> None:
    """Writes a PNG; raises RuntimeError where no browser is installed or it fails."""
    with TemporaryDirectory() as folder:
        source = Path(folder, "page.html")
        source.write_text(page, encoding="utf-8")
        _shoot(source, picture, Path(folder, "profile"))
    _crop(picture)


def _shoot(source: Path, picture: Path, profile: Path) -> None:
    command = [_browser(), "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars",
               f"--user-data-dir={profile}", f"--window-size={WIDTH},{_TALLEST}", f"--screenshot={picture.resolve()}",
               source.as_uri()]
    done = subprocess.run(command, capture_output=True, text=True, timeout=_SECONDS, check=False)
    if done.returncode or not picture.exists():
        raise RuntimeError(f"{picture.name}: the browser took no picture: {done.stderr[-500:]} Run it again.")


def _browser() -> str:
    found = next((path for name in _BROWSERS if (path := which(name))), None)
    if not found:
        raise RuntimeError(f"No browser among {', '.join(_BROWSERS)}. Install one: `apt-get install chromium`.")
    return found


def _crop(picture: Path) -> None:
    """Cuts the empty ground below the last button off, and leaves few colours: the file gets a third as large."""
    with Image.open(picture) as opened:
        taken = opened.convert("RGB")
    ground = Image.new("RGB", taken.size, taken.getpixel((0, taken.height - 1)))
    box = ImageChops.difference(taken, ground).getbbox()
    last = box[3] if box else taken.height
    kept = taken.crop((0, 0, WIDTH, min(last + _MARGIN, taken.height)))
    kept.quantize(_COLOURS, dither=Image.Dither.NONE).save(picture, optimize=True)
