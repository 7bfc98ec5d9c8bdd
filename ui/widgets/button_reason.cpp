// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/button_reason.h"

#include "ui/widgets/text_label.h"

#include <QPushButton>

namespace assay {

void setReason(QPushButton& button, const QString& refusal, const QString& tip)
{
    button.setStatusTip(refusal); // First: whoever hears of the others' changes reads it.
    button.setAccessibleDescription(refusal);
    button.setToolTip(refusal.isEmpty() ? tip : plainToolTip(refusal));
    button.setEnabled(refusal.isEmpty());
}

} // namespace assay
