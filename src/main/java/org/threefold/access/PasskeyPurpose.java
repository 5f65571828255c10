package org.threefold.access;

/// What a browser's signature over a challenge is good for; each challenge is made for one.
enum PasskeyPurpose {
    ENROL,
    SIGN_IN,
    CONFIRM
}
