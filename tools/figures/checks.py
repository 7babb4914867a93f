"""What must hold for every frame of every figure: lengths, joint ranges, floor, points that hold still.

Rule: a figure that breaks one of these is not shipped. Pure geometry: no picture is drawn for it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from tools.figures.flesh import MUSCLES, reach_of
from tools.figures.motion import frames
from tools.figures.poses import Figure
from tools.figures.rig import LENGTHS, SIDES, Body, length, sub

PIXEL = 1 / 8.6  # units: the largest scale a picture is drawn at
HELD_STILL = 2 * PIXEL
UNDER_FLOOR = 0.6  # units of flesh pressed into a floor or mat

SEGMENTS = [
    (f"{side}-{a}", f"{side}-{b}", LENGTHS[name])
    for side in SIDES
    for a, b, name in (
        ("hip", "knee", "thigh"), ("knee", "ankle", "shin"), ("shoulder", "elbow", "upper-arm"),
        ("elbow", "wrist", "forearm"), ("wrist", "hand", "hand"),
    )
] + [
    ("near-hip", "far-hip", LENGTHS["hips"]), ("near-shoulder", "far-shoulder", LENGTHS["shoulders"]),
    ("pelvis", "waist", LENGTHS["lumbar"]), ("waist", "ribs", LENGTHS["middle"]), ("ribs", "nape", LENGTHS["chest"]),
    ("nape", "throat", LENGTHS["neck"]), ("throat", "head", LENGTHS["head"]),
]  # fmt: skip
# degrees a joint may take, as drawn
RANGES = {"knee": (0.0, 158.0), "elbow": (0.0, 158.0), "ankle": (-62.0, 48.0)}
SAID_RANGES = {
    "hip": (-35.0, 140.0), "knee": (0.0, 158.0), "ankle": (-62.0, 48.0), "out": (-35.0, 185.0), "rotate": (-95.0, 95.0),
    "shoulder": (-65.0, 190.0), "elbow": (0.0, 158.0), "heel_up": (-30.0, 100.0),
}  # fmt: skip
TRUNK_RANGES = {
    "curl": (-35.0, 75.0),
    "twist": (-60.0, 60.0),
    "bend": (-40.0, 40.0),
    "neck": (-60.0, 60.0),
    "look": (-80.0, 80.0),
}


def _still(figure: Figure) -> dict[str, str]:
    """Joint → why: those that should not move, because every key pose puts them on the same spot."""
    keys = figure.keys
    still: dict[str, str] = {}
    if all(key.at == keys[0].at for key in keys):
        still[figure.joint] = "anchor"
    for side in SIDES:
        for limb, joint, names in (
            ("leg", "ball", ("foot_x", "foot_y", "foot_z", "foot_turn")),
            ("arm", "wrist", ("hand_x", "hand_y", "hand_z")),
        ):
            spots = {tuple(key.values.get(f"{side}-{limb}.{name}") for name in names) for key in keys}
            if len(spots) == 1 and f"{side}-{limb}.{names[0]}" in keys[0].values:
                still[f"{side}-{joint}"] = "fixed point"
    return still


def _body_faults(body: Body) -> Iterator[str]:
    for a, b, wanted in SEGMENTS:
        if abs(length(sub(body.joints[a], body.joints[b])) - wanted) > 1e-6:
            yield f"{a} to {b} is not {wanted} long"
    for limb, missing in body.short.items():
        if missing > HELD_STILL:
            yield f"{limb} misses its point by {missing:.1f}"
    for name, angle in body.angles.items():
        low, high = RANGES[name.partition("-")[2]]
        if not low - 0.5 <= angle <= high + 0.5:
            yield f"{name} at {angle:.0f}°, allowed {low:.0f} to {high:.0f}"
    for side in SIDES:
        thigh, shin = body.frames[f"{side}-thigh"], body.frames[f"{side}-shin"]
        # a knee bends backwards only: the shin never swings in front of the thigh's line
        ahead = sum(x * y for x, y in zip(thigh.forward, (-v for v in shin.up), strict=True))
        if ahead > 0.05:
            yield f"{side}-knee bends the wrong way"
        upper, fore = body.frames[f"{side}-upper-arm"], body.frames[f"{side}-forearm"]
        if sum(x * y for x, y in zip(upper.forward, (-v for v in fore.up), strict=True)) < -0.05:
            yield f"{side}-elbow bends the wrong way"


def faults_of(figure: Figure) -> list[str]:
    """What is wrong with one figure, each once with the time it is first seen; empty when all is well."""
    found: dict[str, float] = {}
    first: dict[str, tuple[float, float, float]] = {}
    still = _still(figure)
    for name in figure.muscles:
        if name not in MUSCLES:
            found[f"no such muscle: {name}"] = 0.0
    for number, key in enumerate(figure.keys, start=1):
        for name, value in key.values.items():
            ranges = TRUNK_RANGES if "." not in name else SAID_RANGES
            low, high = ranges.get(name.rpartition(".")[2], (-1e9, 1e9))
            if not low <= value <= high:
                found[f"pose {number}: {name} = {value:g}, allowed {low:g} to {high:g}"] = 0.0
    last: Body | None = None
    start: Body | None = None
    for clock, body in frames(figure):
        start, last = start or body, body
        for text in _body_faults(body):
            found.setdefault(text, clock)
        if figure.floor and reach_of(body) < -UNDER_FLOOR:
            found.setdefault("something is under the floor", clock)
        for joint in still:
            at = first.setdefault(joint, body.joints[joint])
            if length(sub(body.joints[joint], at)) > HELD_STILL:
                found.setdefault(f"{joint} moves, though it is the {still[joint]}", clock)
    if (
        start is not None
        and last is not None
        and any(length(sub(start.joints[name], last.joints[name])) > 1e-6 for name in start.joints)
    ):
        found["the last frame is not the first"] = 0.0
    return [f"{text} (at {clock:.1f} s)" for text, clock in found.items()]


def faults_of_all(figures: Mapping[str, Figure]) -> list[str]:
    """Faults of all figures as FILE: text."""
    return [f"content/poses/{slug}.toml: {text}" for slug, figure in figures.items() for text in faults_of(figure)]
