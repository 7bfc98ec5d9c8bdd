// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QPushButton;

namespace assay {

/// Lets a button be pressed where `refusal` is empty, and then has `tip`; elsewhere it says the reason to whoever points at it or
/// hears it.
void setReason(QPushButton& button, const QString& refusal, const QString& tip = {});

} // namespace assay
