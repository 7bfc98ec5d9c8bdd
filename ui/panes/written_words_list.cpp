// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/written_words_list.h"

#include "core/base/shown_text.h"
#include "ui/models/time_text.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/clear_layout.h"
#include "ui/widgets/form_parts.h"
#include "ui/widgets/overlay.h"
#include "ui/widgets/text_label.h"

#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace assay {
namespace {

constexpr int writtenWordsWidth = 560;
constexpr int tallestWords = 440;

/// A card with the words, which takes the focus to its button.
class WrittenWordsCard final : public Card {
public:
    WrittenWordsCard(const QString& title, const std::vector<WrittenWords>& words, qint64 now);

protected:
    void focusInEvent(QFocusEvent* event) override
    {
        Card::focusInEvent(event);
        m_close->setFocus();
    }

private:
    QPushButton* m_close;
};

WrittenWordsCard::WrittenWordsCard(const QString& title, const std::vector<WrittenWords>& words, qint64 now)
    : m_close(pushButton(ButtonKind::Secondary, WrittenWordsList::tr("Close")))
{
    setObjectName(QStringLiteral("earlierWords"));
    QVBoxLayout* layout = formLayout(*this, title);
    setFixedWidth(writtenWordsWidth);
    auto* area = new QScrollArea(this);
    auto* list = new WrittenWordsList({}, area);
    list->setWords(words, now);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setWidget(list);
    area->setFocusPolicy(Qt::NoFocus);
    area->setAccessibleName(title);
    const int wanted = list->heightForWidth(writtenWordsWidth - 2 * metrics::page - metrics::between);
    area->setMinimumHeight(std::min(tallestWords, wanted > 0 ? wanted : list->sizeHint().height()));
    showThrough(*area);
    layout->addWidget(area, 1);
    m_close->setObjectName(QStringLiteral("closeEarlierWords"));
    connect(m_close, &QPushButton::clicked, this, &QWidget::close);
    layout->addWidget(m_close, 0, Qt::AlignRight);
}

} // namespace

WrittenWordsList::WrittenWordsList(const QString& heading, QWidget* parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::inside);
    if (!heading.isEmpty())
        layout->addWidget(wrappedLabel(TextKind::Strong, heading));
    m_rows->setSpacing(metrics::between);
    layout->addLayout(m_rows);
    hide();
}

void WrittenWordsList::setWords(const std::vector<WrittenWords>& words, qint64 now)
{
    setHidden(words.empty());
    if (words == m_words)
        return; // Whoever has chosen something in them keeps that.
    m_words = words;
    clearLayout(*m_rows);
    for (const WrittenWords& written : words) {
        auto* row = new QWidget;
        auto* lines = new QVBoxLayout(row);
        lines->setContentsMargins({});
        lines->setSpacing(1);
        QLabel* said =
            wrappedLabel(TextKind::Note, tr("%1, %2").arg(shownText(written.person), agoAndDay(written.at, now)));
        said->setToolTip(exactTime(written.at));
        lines->addWidget(said);
        lines->addWidget(selectableLabel(TextKind::Body, shownParagraphs(written.text)));
        m_rows->addWidget(row);
    }
}

std::vector<WrittenWords> earlierOf(const std::vector<WrittenWords>& words)
{
    return words.empty() ? words : std::vector<WrittenWords>(std::next(words.begin()), words.end());
}

void openWrittenWords(const QString& title, const std::vector<WrittenWords>& words, qint64 now, QWidget& page)
{
    new Overlay(new WrittenWordsCard(title, words, now), page.window());
}

} // namespace assay
