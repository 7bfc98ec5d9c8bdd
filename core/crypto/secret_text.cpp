// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/secret_text.h"

#include <QByteArray>
#include <QString>
#include <QStringEncoder>

#include <openssl/crypto.h>

#include <utility>

namespace assay {

SecretText::SecretText(QByteArrayView bytes)
    : m_bytes(bytes.begin(), bytes.end())
{
}

SecretText SecretText::taken(QString& text)
{
    QStringEncoder toUtf8(QStringEncoder::Utf8);
    SecretText secret;
    secret.m_bytes.resize(static_cast<std::size_t>(toUtf8.requiredSpace(text.size())));
    const char* end = toUtf8.appendToBuffer(secret.m_bytes.data(), text);
    const auto length = static_cast<std::size_t>(end - secret.m_bytes.data());
    SecretText fitting(QByteArrayView(secret.m_bytes.data(), static_cast<qsizetype>(length)));
    if (text.isDetached())
        OPENSSL_cleanse(text.data(), static_cast<std::size_t>(text.size()) * sizeof(QChar));
    text.clear();
    return fitting;
}

SecretText SecretText::taken(QByteArray& bytes)
{
    SecretText secret{QByteArrayView(bytes)};
    if (bytes.isDetached())
        OPENSSL_cleanse(bytes.data(), static_cast<std::size_t>(bytes.capacity()));
    bytes.clear();
    return secret;
}

SecretText::SecretText(SecretText&& other) noexcept
    : m_bytes(std::exchange(other.m_bytes, {}))
{
}

SecretText& SecretText::operator=(SecretText&& other) noexcept
{
    if (this != &other) {
        wipe();
        m_bytes = std::exchange(other.m_bytes, {});
    }
    return *this;
}

SecretText::~SecretText()
{
    wipe();
}

void SecretText::wipe()
{
    OPENSSL_cleanse(m_bytes.data(), m_bytes.size());
}

} // namespace assay
