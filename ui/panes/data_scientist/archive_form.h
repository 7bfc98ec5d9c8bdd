// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"

class QLineEdit;

namespace assay {

/// Says what archiving runs means, and asks why, which may be left open.
class ArchiveForm final : public Card {
    Q_OBJECT

public:
    explicit ArchiveForm(const QString& runs, QWidget* parent = nullptr); ///< "run-3", or "4 runs".

Q_SIGNALS:
    void given(const QString& reason);

protected:
    void focusInEvent(QFocusEvent* event) override;

private:
    void submit();

    QLineEdit* m_reason;
};

} // namespace assay
