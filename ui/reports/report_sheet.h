// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/comment.h"
#include "ui/reports/report_reading.h"

#include <QWidget>

#include <functional>

class QBoxLayout;
class QVBoxLayout;

namespace assay {

class BlockEditor;
class FormDraft;
struct Session;

/// One report, its blocks one under the other; those of a live one are edited in place. What somebody writes is kept while
/// the report changes around it, and is there again when the same is written on.
class ReportSheet final : public QWidget {
    Q_OBJECT

public:
    explicit ReportSheet(Session& session, QWidget* parent = nullptr);

    void setReport(const OpenReport& open, bool editable, qint64 now);
    void addText(); ///< Opens an editor at the end.
    bool isWriting() const;
    void stopWriting(); ///< What was written is there when the same is written again.
    void endWriting();  ///< What was written is in the report, or not wanted.

Q_SIGNALS:
    void added(const assay::BlockContent& content);
    void edited(const QString& blockUid, qint64 version, const assay::BlockContent& content);
    void moved(const QString& blockUid, int by);
    void removed(const QString& blockUid);
    void writingEnded();

private:
    std::optional<CommentPlace> currentPlace() const;
    void giveFocus(const CommentPlace& place);
    void showBlock(const FigureBlock& block, const std::vector<NamedThing>& named, bool editable);
    void addTools(QBoxLayout& layout, const FigureBlock& block);
    /// `place` is what is written within the report: a block's uid.
    void openEditor(const QString& place, const QString& source, QVBoxLayout& layout,
                    const std::function<void(const QString&)>& keep);
    void editBlock(const FigureBlock& block, QWidget* card);

    Session& m_session;
    QString m_report;                  ///< Its uid.
    std::map<QString, int> m_comments; ///< How many are open at its blocks, by anchorText().
    QVBoxLayout* m_rows;
    BlockEditor* m_editor = nullptr; ///< The one that is open.
    FormDraft* m_draft = nullptr;    ///< Of that.
    bool m_isOverOlder = false;      ///< What came back was written before others changed the block.
};

} // namespace assay
