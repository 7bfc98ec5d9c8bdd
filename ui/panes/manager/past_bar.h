// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace assay {

/// Says over a page that it shows the past, as of when and what of it is of now, with the way back. GUI thread.
class PastBar final : public QWidget {
    Q_OBJECT

public:
    explicit PastBar(QWidget* parent = nullptr); ///< Hidden until it has something to say.

    void say(const QString& sentence);
    QString sentence() const;

Q_SIGNALS:
    void backAsked();

private:
    QLabel* m_words;
};

} // namespace assay
