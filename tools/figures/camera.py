"""From units of the body to pixels: a parallel view turned about the vertical, so that scale is the same everywhere."""

from __future__ import annotations

import math
from dataclasses import dataclass

from tools.figures.rig import Vec

Ball = tuple[Vec, float]  # a point of the body and the radius of flesh around it
Disc = tuple[float, float, float]  # the same on the picture: x, y, radius


@dataclass(frozen=True, kw_only=True, slots=True)
class Camera:
    """``yaw`` 0 looks at the figure's near side, 90 at its front; ``pitch`` looks down. Origin and scale in pixels."""

    yaw: float
    pitch: float = 0.0
    flip: bool = False
    scale: float = 1.0
    x: float = 0.0
    y: float = 0.0

    def flat(self, p: Vec) -> tuple[float, float, float]:
        """Right, up and towards the viewer, in units."""
        c, s = math.cos(math.radians(self.yaw)), math.sin(math.radians(self.yaw))
        across, depth = p[0] * c - p[2] * s, p[0] * s + p[2] * c
        cp, sp = math.cos(math.radians(self.pitch)), math.sin(math.radians(self.pitch))
        return (-across if self.flip else across), p[1] * cp - depth * sp, depth * cp + p[1] * sp

    def point(self, p: Vec) -> tuple[float, float]:
        across, up, _ = self.flat(p)
        return self.x + across * self.scale, self.y - up * self.scale

    def disc(self, ball: Ball) -> Disc:
        x, y = self.point(ball[0])
        return x, y, ball[1] * self.scale

    def depth(self, p: Vec) -> float:
        return self.flat(p)[2]
