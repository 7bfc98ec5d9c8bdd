// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/import_flow.h"
#include "ui/widgets/card.h"

class QCheckBox;
class QLabel;
class QVBoxLayout;

namespace assay {

/// Says what an import will create, change and leave alone, and what could not be read, before anything is written.
class ImportPreview final : public Card {
    Q_OBJECT

public:
    explicit ImportPreview(const PreparedImport& prepared, QWidget* parent = nullptr);

Q_SIGNALS:
    void accepted(bool withIssues, bool follows);
    void followAsked(); ///< Where nothing is new to be accepted.
    void refused();

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    void addCounts(QVBoxLayout& layout, const ImportCounts& counts);
    void addList(QVBoxLayout& layout, QLabel* heading, const QString& name, const std::vector<ImportIssue>& issues);
    void addButtons(QVBoxLayout& layout, const PreparedImport& prepared);
    void answer(bool accept, bool withIssues);

    QCheckBox* m_follow;
    bool m_answered = false;
};

} // namespace assay
