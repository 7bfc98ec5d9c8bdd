// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace assay {

/// What somebody said, as shown. All of it is plain text.
struct Remark {
    QString person;
    QString personUid;
    QString role;
    QString when;      ///< For reading: "2 h ago".
    QString exactWhen; ///< Its tool tip.
    QString text;
    QString quote = {}; ///< What it answers to; may be empty.
};

/// Remarks in their order, and under them a field for the next one. Ctrl+Return sends, as the button does; what is being
/// written stays when remarks arrive.
class DiscussionThread final : public QWidget {
    Q_OBJECT

public:
    explicit DiscussionThread(QWidget* parent = nullptr);

    void setRemarks(const std::vector<Remark>& remarks);
    void setReadOnly(const QString& reason); ///< Shown in place of the field; empty brings the field back.
    void clearDraft();                       ///< Once what was sent is kept.

Q_SIGNALS:
    void sent(const QString& text);

private:
    void fillField();
    void send();

    QVBoxLayout* m_rows;
    QLabel* m_nothing;
    QLabel* m_reason;
    QWidget* m_field;
    QPlainTextEdit* m_draft = nullptr;
    QPushButton* m_send = nullptr;
};

} // namespace assay
