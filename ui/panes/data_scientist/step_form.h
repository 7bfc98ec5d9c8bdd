// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"

#include <optional>

class QLineEdit;
class QPushButton;

namespace assay {

/// Asks at which step a column shows a metric.
class StepForm final : public Card {
    Q_OBJECT

public:
    StepForm(const QString& metric, std::optional<qint64> step, QWidget* parent = nullptr);

Q_SIGNALS:
    void given(qint64 step);

protected:
    void focusInEvent(QFocusEvent* event) override;

private:
    std::optional<qint64> typed() const;
    void submit();

    QLineEdit* m_step;
    QPushButton* m_show;
};

} // namespace assay
