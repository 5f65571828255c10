package org.threefold.drafts;

import java.util.UUID;

/// The key with which one browser encrypts what one account types while the server is away.
///
/// @param secret 256 bits, for AES-GCM
public record BrowserKey(UUID id, byte[] secret) {}
