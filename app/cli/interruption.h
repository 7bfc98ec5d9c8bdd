// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace assay {

/// Lets Ctrl+C and a service's stop end a verb that goes on, between two commits, for as long as it lives. One at a time.
class Interruption {
public:
    Interruption();
    ~Interruption();
    Q_DISABLE_COPY_MOVE(Interruption)

    static bool happened(); ///< Since the last one was made.

private:
    void (*m_interrupt)(int);
    void (*m_terminate)(int);
};

} // namespace assay
