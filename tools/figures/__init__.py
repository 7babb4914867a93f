"""Moving and still pictures of exercises, drawn from our own pose data. A development tool: the coach only sends files.

    rig       the body: segment lengths, joints from angles, limbs that reach a fixed point
    poses     content/poses/*.toml read and checked for form
    motion    the poses in between, eased; breath in what is held; first frame equals last
    balance   where the weight is, and what the body stands on
    checks    what must hold for every frame of every figure, without drawing one
    flesh     the shapes around the joints and the muscles on them
    props     mat, wall, bench, machines, weights, bands, balls
    camera    from units of the body to pixels of a picture
    stage     where a figure stands on its still and in its film
    paint     Pillow: parts, props, floor, shadow
    still     the numbered key poses on a card
    film      every moment drawn and encoded
    shelf     which poses and which tool each kept picture was drawn from
    sheets    contact sheets for a person's look
    preview   a page that draws one figure anew whenever its file is saved

Units everywhere: hundredths of the body's height; degrees; x the way the figure faces, y up, z towards the viewer of a
side view.
"""
