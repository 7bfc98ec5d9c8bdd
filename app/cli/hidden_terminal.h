// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/crypto/secret_text.h"

#include <termios.h>

namespace assay {

/// The terminal of this process, not showing what is typed while this object lives. It takes Ctrl-C as text meanwhile,
/// so that it is never left mute. Blocking.
class HiddenTerminal {
public:
    HiddenTerminal();
    ~HiddenTerminal();
    HiddenTerminal(const HiddenTerminal&) = delete;
    HiddenTerminal& operator=(const HiddenTerminal&) = delete;

    bool isOpen() const { return m_mute; }

    /// What is typed until Enter; Backspace takes the last character back. Cancelled by Ctrl-C or Ctrl-D.
    Result<SecretText> readLine(const QString& prompt);

private:
    int m_file;
    bool m_mute = false;
    termios m_before = {};
};

} // namespace assay
