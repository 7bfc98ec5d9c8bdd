// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace assay {

/// Why a view has nothing to show, in the place where its content would be: what failed, what is unharmed, what to do.
class InlineError final : public QWidget {
    Q_OBJECT

public:
    explicit InlineError(QWidget* parent = nullptr);

    void showError(const Error& error);
    QString sentence() const;

Q_SIGNALS:
    void retryAsked();

private:
    void copy() const;

    QLabel* m_text;
    QPushButton* m_retry;
    QPushButton* m_copy;
    QString m_detail;
};

} // namespace assay
