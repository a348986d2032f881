"""What was measured as Markdown tables."""

from __future__ import annotations

from collections.abc import Mapping

from benchmarks.router.peers import PEERS

Measured = Mapping[str, float] | str


def peer_table(results: Mapping[str, Measured]) -> str:
    """One line a peer. Times are of recognising and routing, not of wording the answer."""
    lines = [
        "| peer | right | wrong | missed | median µs | p99 µs | load s | memory MB |",
        "|---|---|---|---|---|---|---|---|",
    ]
    for peer, found in results.items():
        if isinstance(found, str):
            lines.append(f"| {PEERS[peer]} | {found} | | | | | | |")
            continue
        total = found["right"] + found["wrong"] + found["missed"]
        shares = " | ".join(f"{100 * found[name] / total:.1f} %" for name in ("right", "wrong", "missed"))
        lines.append(
            f"| {PEERS[peer]} | {shares} | {found['median_us']:,.0f} | {found['p99_us']:,.0f} "
            f"| {found['load_s']:.2f} | {found['memory_mb']:.0f} |"
        )
    return "\n".join(lines)


def growth_table(results: Mapping[tuple[str, int], Measured], sizes: tuple[int, ...]) -> str:
    """Median and p99 in microseconds, seconds of loading and megabytes, by how many names are known."""
    lines = ["| peer | " + " | ".join(f"{size:,} names" for size in sizes) + " |", "|---" * (len(sizes) + 1) + "|"]
    for peer in dict.fromkeys(peer for peer, _ in results):
        lines.append(f"| {PEERS[peer]} | " + " | ".join(_cell(results[peer, size]) for size in sizes) + " |")
    return "\n".join(["", "Median / p99 µs; seconds to load; megabytes:", "", *lines])


def _cell(found: Measured) -> str:
    if isinstance(found, str):
        return found
    return f"{found['median_us']:,.0f} / {found['p99_us']:,.0f}; {found['load_s']:.1f} s; {found['memory_mb']:.0f} MB"
