// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/report_sheet.h"

#include "core/base/shown_text.h"
#include "core/discussion/comment_anchor.h"
#include "core/reports/report_html.h"
#include "ui/panes/form_draft.h"
#include "ui/reports/block_card.h"
#include "ui/reports/block_editor.h"
#include "ui/reports/block_views.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/clear_layout.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/markdown_view.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

namespace assay {
namespace {

constexpr int sheetWidth = 820;

bool isWords(ReportBlockKind kind)
{
    return kind == ReportBlockKind::Text || kind == ReportBlockKind::Note;
}

QString headingOfBlock(const FigureBlock& block)
{
    return block.kind == ReportBlockKind::Chart ? shownText(block.chart.metric) : blockKindTitle(block.kind);
}

Chip* commentChip(int comments)
{
    auto* chip = new Chip(comments == 1 ? ReportSheet::tr("1 comment") : ReportSheet::tr("%1 comments").arg(comments),
                          Tone::Accent);
    chip->setObjectName(QStringLiteral("blockComments"));
    return chip;
}

} // namespace

ReportSheet::ReportSheet(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(0, 0, metrics::between, 0);
    m_rows->setSpacing(metrics::between);
    setMaximumWidth(sheetWidth);
}

bool ReportSheet::isWriting() const
{
    return m_editor;
}

void ReportSheet::stopWriting()
{
    if (m_draft)
        m_draft->leave();
    m_editor = nullptr;
    m_draft = nullptr;
}

void ReportSheet::endWriting()
{
    if (m_draft)
        m_draft->forget();
    stopWriting();
}

void ReportSheet::setReport(const OpenReport& open, bool editable, qint64 now)
{
    stopWriting();
    const std::optional<CommentPlace> current = currentPlace();
    clearLayout(*m_rows);
    m_report = open.report.uid;
    m_comments = open.comments;
    m_rows->addWidget(wrappedLabel(TextKind::Title, shownText(open.figures.title)));
    m_rows->addWidget(wrappedLabel(TextKind::Note, shownText(reportOrigin(open.figures, now))));
    for (const FigureBlock& block : open.figures.blocks)
        showBlock(block, open.figures.named, editable);
    for (const MarkdownView* words : findChildren<MarkdownView*>())
        connect(words, &MarkdownView::thingAsked, &m_session.events, &SessionEvents::openAsked, Qt::UniqueConnection);
    if (open.figures.blocks.empty())
        m_rows->addWidget(wrappedLabel(TextKind::Muted,
                                       tr("Nothing in it yet: add a text, or the charts that are "
                                          "shown in the first tab.")));
    m_rows->addStretch();
    if (current)
        giveFocus(*current);
}

/// Of the block that has the keyboard; nothing where none has.
std::optional<CommentPlace> ReportSheet::currentPlace() const
{
    for (const BlockCard* card : findChildren<BlockCard*>()) {
        if (card->hasFocus())
            return card->place();
    }
    return std::nullopt;
}

/// Back to the block that had it before others changed the report around it.
void ReportSheet::giveFocus(const CommentPlace& place)
{
    for (int row = 0; row < m_rows->count(); ++row) {
        auto* card = qobject_cast<BlockCard*>(m_rows->itemAt(row)->widget());
        if (card && card->place() == place)
            card->setFocus();
    }
}

void ReportSheet::showBlock(const FigureBlock& block, const std::vector<NamedThing>& named, bool editable)
{
    const CommentAnchor anchor{CommentAnchor::Part::Paragraph, block.uid};
    auto* card = new BlockCard({{"report", m_report}, anchor}, headingOfBlock(block));
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(16, metrics::inside, 16, metrics::between);
    auto* head = new QHBoxLayout;
    head->addWidget(elidedLabel(isWords(block.kind) ? TextKind::Caption : TextKind::Strong, headingOfBlock(block)), 1);
    layout->addLayout(head);
    if (const auto said = m_comments.find(anchorText(anchor)); said != m_comments.end())
        head->addWidget(commentChip(said->second));
    if (editable)
        addTools(*head, block);
    if (block.kind == ReportBlockKind::Chart)
        layout->addWidget(new FigureView(block.chart));
    else if (block.kind == ReportBlockKind::Table)
        layout->addWidget(makeTableView(block.table, named));
    else
        layout->addWidget(makeWordsView(block.text, named));
    m_rows->addWidget(card);
}

void ReportSheet::addTools(QBoxLayout& layout, const FigureBlock& block)
{
    const auto tool = [&](const char* name, const QString& text, auto act) {
        QPushButton* button = pushButton(ButtonKind::Ghost, text);
        button->setObjectName(QLatin1String(name));
        button->setAccessibleName(tr("%1: %2").arg(text, headingOfBlock(block)));
        connect(button, &QPushButton::clicked, this, act);
        layout.addWidget(button);
        return button;
    };
    if (isWords(block.kind)) {
        QPushButton* edit = tool("editBlock", tr("Edit"), [] {});
        connect(edit, &QPushButton::clicked, this, [this, block, edit] { editBlock(block, edit->parentWidget()); });
    }
    tool("moveUp", tr("Up"), [this, uid = block.uid] { Q_EMIT moved(uid, -1); });
    tool("moveDown", tr("Down"), [this, uid = block.uid] { Q_EMIT moved(uid, 1); });
    tool("removeBlock", tr("Remove"), [this, uid = block.uid] { Q_EMIT removed(uid); });
}

void ReportSheet::openEditor(const QString& place, const QString& source, QVBoxLayout& layout,
                             const std::function<void(const QString&)>& keep)
{
    m_editor = new BlockEditor(source);
    m_draft = new FormDraft(m_session, *m_editor, {m_editor});
    layout.addWidget(m_draft->line());
    layout.addWidget(m_editor);
    m_isOverOlder = false;
    m_draft->setRebase([this, source](const QString&, const QString&, const QString& base) {
        m_isOverOlder = base != source; // Thrown away, what stands there is the newest again.
        return true;
    });
    m_draft->setPlace(QStringLiteral("report/%1/%2").arg(m_report, place));
    connect(m_editor, &BlockEditor::kept, this, keep);
    connect(m_editor, &BlockEditor::dropped, this, [this] {
        endWriting();
        Q_EMIT writingEnded();
    });
    m_editor->show();
    m_editor->setFocus();
}

void ReportSheet::editBlock(const FigureBlock& block, QWidget* card)
{
    if (m_editor)
        return m_editor->setFocus();
    if (auto* view = card->findChild<MarkdownView*>())
        view->hide();
    openEditor(block.uid, block.text, *static_cast<QVBoxLayout*>(card->layout()), [this, block](const QString& text) {
        if (text == block.text) {
            endWriting();
            return writingEnded();
        }
        // Written over words that are no longer there: the first attempt is told so, as if both had written at once.
        const bool isStale = std::exchange(m_isOverOlder, false);
        Q_EMIT edited(block.uid, block.version - (isStale ? 1 : 0), {.kind = block.kind, .text = text});
    });
}

void ReportSheet::addText()
{
    if (m_editor)
        return m_editor->setFocus();
    openEditor(QStringLiteral("new-text"), {}, *m_rows,
               [this](const QString& text) { Q_EMIT added({.kind = ReportBlockKind::Text, .text = text}); });
}

} // namespace assay
