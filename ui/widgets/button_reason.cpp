// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/button_reason.h"

#include "ui/widgets/text_label.h"

#include <QPushButton>

namespace assay {

void setReason(QPushButton& button, const QString& refusal)
{
    button.setEnabled(refusal.isEmpty());
    button.setToolTip(refusal.isEmpty() ? QString() : plainToolTip(refusal));
    button.setStatusTip(refusal);
    button.setAccessibleDescription(refusal);
}

} // namespace assay
