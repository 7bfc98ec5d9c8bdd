// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/written_words.h"
#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace assay {

/// Words that others took the place of since, under each other with who wrote them and when, the newest first. They are
/// shown as they were typed, and copied by the keyboard alone. Hidden while there are none.
class WrittenWordsList final : public QWidget {
    Q_OBJECT

public:
    explicit WrittenWordsList(const QString& heading, QWidget* parent = nullptr); ///< Which may be empty.

    void setWords(const std::vector<WrittenWords>& words, qint64 now); ///< Milliseconds, UTC.

private:
    std::vector<WrittenWords> m_words;
    QVBoxLayout* m_rows;
};

/// All of them but the newest, which are no earlier ones.
std::vector<WrittenWords> earlierOf(const std::vector<WrittenWords>& words);

/// Shows such words over the window of `page`, until Escape or its button takes them away.
void openWrittenWords(const QString& title, const std::vector<WrittenWords>& words, qint64 now, QWidget& page);

} // namespace assay
