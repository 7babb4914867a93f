"""From units of the body to pixels: a parallel view turned about the vertical, so that scale is the same everywhere."""

from __future__ import annotations

import math
from dataclasses import dataclass, field, replace

from tools.figures.rig import Vec

Ball = tuple[Vec, float]  # a point of the body and the radius of flesh around it
Disc = tuple[float, float, float]  # the same on the picture: x, y, radius


@dataclass(frozen=True, kw_only=True, slots=True)
class Camera:
    """``yaw`` 0 looks at the figure's near side, 90 at its front; ``pitch`` looks down; ``slope`` tilts the ground.

    Origin and scale in pixels.
    """

    yaw: float
    pitch: float = 0.0
    slope: float = 0.0
    flip: bool = False
    scale: float = 1.0
    x: float = 0.0
    y: float = 0.0
    turned: tuple[float, ...] = field(init=False, repr=False, compare=False)  #: the sines and cosines, worked out once

    def __post_init__(self) -> None:
        angles = [math.radians(angle) for angle in (self.yaw, self.pitch, self.slope)]
        object.__setattr__(self, "turned", tuple(part(angle) for angle in angles for part in (math.cos, math.sin)))

    def flat(self, p: Vec) -> tuple[float, float, float]:
        """Right, up and towards the viewer, in units."""
        c, s, cp, sp, cr, sr = self.turned
        across, depth = p[0] * c - p[2] * s, p[0] * s + p[2] * c
        up = p[1] * cp - depth * sp
        across, up = across * cr - up * sr, up * cr + across * sr
        return (-across if self.flip else across), up, depth * cp + p[1] * sp

    def point(self, p: Vec) -> tuple[float, float]:
        """Pixels from the left and from the top."""
        across, up, _ = self.flat(p)
        return self.x + across * self.scale, self.y - up * self.scale

    def disc(self, ball: Ball) -> Disc:
        """A ball as the circle that is seen of it."""
        x, y = self.point(ball[0])
        return x, y, ball[1] * self.scale

    def depth(self, p: Vec) -> float:
        """How far towards the viewer."""
        return self.flat(p)[2]

    def enlarged(self, by: float) -> Camera:
        """The same view on a picture ``by`` times as large."""
        return replace(self, scale=self.scale * by, x=self.x * by, y=self.y * by)

    def following(self, gone: float) -> Camera:
        """The same view after it went along with a body that has gone ``gone`` ahead."""
        across, up, _ = self.flat((gone, 0.0, 0.0))
        return replace(self, x=self.x - across * self.scale, y=self.y + up * self.scale)
