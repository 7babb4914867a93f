"""The film of an exercise: every moment drawn once, encoded as H.264 that starts at once and loops.

Rule: an encoder is needed here and nowhere else; who runs the coach sends the files.
"""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from pathlib import Path

from PIL import Image

from tools.figures.motion import FPS, Moment, moments
from tools.figures.paint import PANEL, TWICE, draw_body, draw_floor, draw_shadow
from tools.figures.poses import Figure
from tools.figures.stage import FILM_HEIGHT, FILM_WIDTH, film_panel

QUALITY = 31  # x264's constant rate factor


def pictures(figure: Figure, shown: list[Moment] | None = None, by: float = 1.0) -> Iterator[Image.Image]:
    """Each moment drawn; ``by`` makes the pictures larger or smaller than the film's."""
    shown = list(moments(figure)) if shown is None else shown
    size = (round(FILM_WIDTH * by) * TWICE, round(FILM_HEIGHT * by) * TWICE)
    still = film_panel(figure).camera.enlarged(TWICE * by)
    for moment in shown:
        camera = still.following(moment.gone)
        image = Image.new("RGB", size, PANEL)
        if figure.floor:
            draw_floor(image, camera, figure, moment.gone)
            if not figure.close:
                draw_shadow(image, camera, moment.body)
        draw_body(image, camera, figure, moment.body)
        yield image.reduce(TWICE)


def encode(figure: Figure, path: Path) -> None:
    """Writes the film of ``figure``; raises CalledProcessError when the encoder fails."""
    import imageio_ffmpeg

    path.parent.mkdir(parents=True, exist_ok=True)
    shown = list(moments(figure))
    command = [
        imageio_ffmpeg.get_ffmpeg_exe(), "-y", "-loglevel", "error", "-f", "rawvideo", "-pix_fmt", "rgb24",
        "-s", f"{FILM_WIDTH}x{FILM_HEIGHT}", "-r", str(FPS), "-i", "-", "-an", "-threads", "1", "-c:v", "libx264",
        "-preset", "slow", "-tune", "animation", "-crf", str(QUALITY), "-g", "600", "-pix_fmt", "yuv420p",
        "-colorspace", "bt709", "-color_primaries", "bt709", "-color_trc", "bt709",
        "-vf", "scale=out_color_matrix=bt709:out_range=tv",
        "-fflags", "+bitexact", "-flags:v", "+bitexact", "-map_metadata", "-1", "-movflags", "+faststart", str(path),
    ]  # fmt: skip
    with subprocess.Popen(command, stdin=subprocess.PIPE) as encoder:
        assert encoder.stdin is not None
        for moment, image in zip(shown, pictures(figure, shown), strict=True):
            encoder.stdin.write(image.tobytes() * moment.count)
        encoder.stdin.close()
        if encoder.wait():
            raise subprocess.CalledProcessError(encoder.returncode, command[0])
