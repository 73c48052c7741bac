package dev.docket.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.jspecify.annotations.NullUnmarked;

@Entity
class Account {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(nullable = false, updatable = false)
    private String login;

    @Column(nullable = false)
    private String name;

    @Column(nullable = false)
    private String passwordHash;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Role role;

    @Column(nullable = false)
    private boolean enabled = true;

    @NullUnmarked
    protected Account() {}

    Account(LoginName login, String name, Role role, String passwordHash) {
        this.login = login.value();
        this.name = name;
        this.role = role;
        this.passwordHash = passwordHash;
    }

    Person person() {
        return new Person(new AccountId(id), new LoginName(login), name, role);
    }

    String passwordHash() {
        return passwordHash;
    }

    boolean enabled() {
        return enabled;
    }

    /** The same password under a newer scheme. */
    void rehash(String newHash) {
        passwordHash = newHash;
    }
}
