// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace assay {

/// A new ULID: 26 characters of Crockford's base 32, 48 bits of time and 80 random bits, so that later ones sort
/// after earlier ones; those that a process makes for one millisecond sort in the order in which they were made. `now` in
/// milliseconds UTC. Source: github.com/ulid/spec, its monotonic form. Thread-safe.
QString newUlid(qint64 now);

} // namespace assay
