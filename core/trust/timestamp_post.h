// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/timestamp.h"

class QUrl;

namespace assay {

/// Posts requests to a time-stamping authority's address (RFC 3161, 3.4) and brings its answers. Only http and https;
/// redirections are not followed, an answer is read up to 64 KiB, and after `milliseconds` in all it is given up. Nothing
/// but the request leaves the machine, which holds a digest and a random number. The transport's errors: Invalid for an
/// address of another kind, Io for whatever goes wrong on the way. It blocks: call it from a job, never on the window's
/// thread.
TimestampTransport timestampPost(const QUrl& address, int milliseconds = 10'000);

} // namespace assay
