// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/approvals/release_story.h"
#include "ui/models/table_model.h"

#include <QWidget>

class QTableView;

namespace assay {

class Chip;

/// The files of a release and the evidence behind it: what they are, whether they still are that, and whether loading the
/// files is safe.
class FilesCard final : public QWidget {
    Q_OBJECT

public:
    explicit FilesCard(QWidget* parent = nullptr);

    void setStory(const approvals::ReleaseStory& story);

private:
    /// A file or a document.
    struct Row {
        QString name;
        qint64 size = 0;
        Digest sha256{};
        QString state;   ///< Translated.
        QString verdict; ///< Of loading it, translated.
        QString tip;     ///< Lines.
    };

    static Row rowOf(const ReleaseArtifact& file);
    static Row rowOf(const ReleaseEvidence& document);

    TableModel<Row> m_model;
    QTableView* m_table;
    Chip* m_state;
};

} // namespace assay
