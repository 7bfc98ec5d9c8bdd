// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace assay {

/// A chip that leads to the place it names: by a click, or by Return or Space once Tab has come to it. One that is disabled
/// names a place that is gone. Its words are plain text and give way where room is short. GUI thread.
class PlaceChip final : public QAbstractButton {
    Q_OBJECT

public:
    explicit PlaceChip(const QString& words, QWidget* parent = nullptr);

    QString words() const { return m_words; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_words; ///< Not the button's text, in which an ampersand has a meaning.
};

} // namespace assay
