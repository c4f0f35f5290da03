package tw.caseprogress.security;

/** What an account stands for today. */
public enum StaffState {
  /** 使用中. */
  ACTIVE,
  /** 尚未首次登入: the password is one that an administrator handed over. */
  FIRST_PASSWORD,
  /** 已鎖定: too many wrong passwords from somewhere, or from everywhere; it opens by itself. */
  LOCKED,
  /** 已停用: nobody signs in by it; its name stays beside what was done. */
  ENDED
}
