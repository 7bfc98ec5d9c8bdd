// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <vector>

class QByteArray;
class QDebug;
class QString;

namespace assay {

/// A passphrase: bytes that are overwritten before their memory is given back, cannot be copied, and have no operator that
/// prints them. The text field that it was typed into keeps its own copies, which nobody can wipe for sure. Owned by one
/// thread.
class SecretText {
public:
    SecretText() = default;
    explicit SecretText(QByteArrayView bytes);

    /// The UTF-8 of `text`, whose own characters are overwritten where no other QString shares them; it is empty afterwards.
    static SecretText taken(QString& text);

    /// The content of `bytes`, all of whose memory is overwritten; it is empty afterwards.
    static SecretText taken(QByteArray& bytes);

    SecretText(SecretText&& other) noexcept;
    SecretText& operator=(SecretText&& other) noexcept;
    SecretText(const SecretText&) = delete;
    SecretText& operator=(const SecretText&) = delete;
    ~SecretText();

    bool isEmpty() const { return m_bytes.empty(); }

    /// Valid as long as this object is. Not to be copied into anything that outlives it.
    QByteArrayView bytes() const { return {m_bytes.data(), static_cast<qsizetype>(m_bytes.size())}; }

private:
    void wipe();

    std::vector<char> m_bytes; ///< Never grows, so that it leaves no copy behind.
};

} // namespace assay
