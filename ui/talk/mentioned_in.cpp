// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/talk/mentioned_in.h"

#include "core/base/shown_text.h"
#include "core/markdown/markdown.h"
#include "ui/models/time_text.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/clear_layout.h"
#include "ui/widgets/person_row.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

namespace assay {
namespace {

constexpr qsizetype longestWords = 160; ///< Characters.
constexpr int belowPicture = 34;        ///< Under the words, as in a discussion.

QString briefWords(const QString& text)
{
    const QString words = shownText(markdownAsText(parseMarkdown(text)).simplified());
    return words.size() <= longestWords ? words : words.left(longestWords - 1) + u'…';
}

} // namespace

MentionedIn::MentionedIn(QWidget* parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout)
{
    setObjectName(QStringLiteral("mentionedIn"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::between);
    layout->addWidget(textLabel(TextKind::Strong, tr("Mentioned in")));
    m_rows->setSpacing(metrics::inside);
    layout->addLayout(m_rows);
    hide();
}

void MentionedIn::setTexts(const std::vector<NamingText>& texts, qint64 now)
{
    setHidden(texts.empty());
    if (texts == m_texts)
        return; // Whoever has the focus in a row keeps it.
    m_texts = texts;
    clearLayout(*m_rows);
    for (const NamingText& text : texts) {
        QLabel* when = wrappedLabel(TextKind::Note, relativeTime(text.createdAt, now));
        when->setAlignment(Qt::AlignRight | Qt::AlignTop);
        when->setToolTip(exactTime(text.createdAt));
        const QString place = shownText(text.placeTitle);
        auto* row = new QWidget;
        auto* lines = new QVBoxLayout(row);
        lines->setContentsMargins({});
        lines->setSpacing(0);
        lines->addWidget(personRow(
            shownText(text.author), text.authorUid,
            {wrappedLabel(TextKind::Body, place), wrappedLabel(TextKind::Muted, briefWords(text.text))}, when));
        QPushButton* open = pushButton(ButtonKind::Ghost, tr("Open"));
        open->setObjectName(QStringLiteral("openMention"));
        open->setAccessibleName(tr("Open %1").arg(place));
        open->setCursor(Qt::PointingHandCursor);
        connect(open, &QPushButton::clicked, this, [this, address = text.place] { Q_EMIT openAsked(address); });
        auto* turn = new QHBoxLayout;
        turn->setContentsMargins(belowPicture - metrics::inside, 0, 0, 0);
        turn->addWidget(open);
        turn->addStretch();
        lines->addLayout(turn);
        m_rows->addWidget(row);
    }
}

} // namespace assay
