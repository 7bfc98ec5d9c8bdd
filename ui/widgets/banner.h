// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/theme/palette.h"

#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;

namespace assay {

/// A sentence across a page: read only, something failed, something is staged.
class Banner final : public QWidget {
    Q_OBJECT

public:
    explicit Banner(QWidget* parent = nullptr); ///< Hidden until it has something to say.

    void say(Tone tone, const QString& sentence);
    void offer(const QString& verb, std::function<void()> act); ///< What can be done about what it says, as a button.
    void showError(const Error& error);                         ///< With a button that copies the details.
    void clear();
    void clearError(); ///< Other words stay.
    QString sentence() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Tone m_tone = Tone::Neutral;
    QString m_detail;
    std::function<void()> m_act;
    QLabel* m_text;
    QPushButton* m_offer;
    QPushButton* m_copy;
    QPushButton* m_close;
};

} // namespace assay
